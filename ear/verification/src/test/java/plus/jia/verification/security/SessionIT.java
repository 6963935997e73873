package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http.Answer;

/** Tries to plant, keep, read and guess sessions. */
class SessionIT {
    private static final String FOR_THE_OFFICE = "/api/v1/audit";

    @Test
    void givesANewSessionIdAtSignInSoThatAPlantedOneIsWorthless() {
        Visitor attacker = Visitor.signedInAs("resident");
        String planted = attacker.cookie(Visitor.SESSION).orElseThrow();
        Visitor victim = Visitor.somebody();
        victim.plant(Visitor.SESSION, planted);

        assertThat(victim.signIn("office", "demo").status()).isEqualTo(303);

        assertThat(victim.cookie(Visitor.SESSION)).isPresent();
        assertThat(victim.cookie(Visitor.SESSION).orElseThrow()).isNotEqualTo(planted);
        assertThat(victim.get(FOR_THE_OFFICE).status()).isEqualTo(200);
        assertThat(attacker.get(FOR_THE_OFFICE).status())
                .as("with the planted id")
                .isEqualTo(401);
    }

    @Test
    void makesUpItsOwnIdsWhateverTheBrowserBrings() {
        Visitor victim = Visitor.somebody();
        victim.plant(Visitor.SESSION, "0123456789abcdef0123456789ab");

        victim.signIn("office", "demo");

        assertThat(victim.cookie(Visitor.SESSION).orElseThrow()).isNotEqualTo("0123456789abcdef0123456789ab");
    }

    @Test
    void hidesItsCookieFromScriptsAndForeignPages() {
        Answer answer = Visitor.somebody().signIn("resident", "demo");

        assertThat(answer.header("Set-Cookie").orElseThrow())
                .startsWith("JIA_SESSION=")
                .contains("Path=/")
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContainIgnoringCase("Domain=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalogue", "/login", "/api/v1/buildings", "/nowhere"})
    void beginsNoSessionForWhoIsNotSignedIn(String path) {
        Answer answer = Visitor.somebody().get(path);

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JIA_SESSION"));
        assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid").doesNotContain(";JIA_SESSION");
    }

    @Test
    void beginsNoSessionForPrograms() {
        Answer answer = Visitor.program("office", "demo").get(FOR_THE_OFFICE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void endsItAtSignOut() {
        Visitor office = Visitor.signedInAs("office");
        assertThat(office.get(FOR_THE_OFFICE).status()).isEqualTo(200);

        Answer out = office.with("Sec-Fetch-Site", "same-origin").post("/logout", Map.of());

        assertThat(out.status()).isEqualTo(303);
        assertThat(office.get(FOR_THE_OFFICE).status()).isEqualTo(401);
    }

    @Test
    void doesNotSignOutByALink() {
        Visitor office = Visitor.signedInAs("office");

        assertThat(office.get("/logout").status()).isEqualTo(405);
        assertThat(office.get(FOR_THE_OFFICE).status()).isEqualTo(200);
    }

    @Test
    void isNotTakenFromTheAddress() {
        String id = Visitor.signedInAs("office").cookie(Visitor.SESSION).orElseThrow();

        assertThat(Visitor.somebody().get("/api/v1/audit;JIA_SESSION=" + id).status())
                .isEqualTo(401);
        assertThat(Visitor.somebody().get("/api/v1/audit;jsessionid=" + id).status())
                .isEqualTo(401);
    }
}

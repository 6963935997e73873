package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http.Answer;

/** Tries to use accounts beyond what they are. */
class AccountsIT {
    private static final String PASSWORD = "long enough";

    @Test
    void losesItsDoorsAtOnceWhenTheOfficeDisablesIt() {
        String account = Accounts.made("OFFICE", PASSWORD);
        Visitor browser = Visitor.somebody();
        browser.signIn(account, PASSWORD);
        Visitor program = Visitor.program(account, PASSWORD);
        assertThat(browser.get("/api/v1/audit").status()).isEqualTo(200);
        assertThat(program.get("/api/v1/audit").status()).isEqualTo(200);

        Accounts.save(account, "{\"displayName\":\"测试账号\",\"roles\":[\"OFFICE\"],\"enabled\":false}");

        assertThat(browser.get("/api/v1/audit").status()).isEqualTo(401);
        assertThat(program.get("/api/v1/audit").status()).isEqualTo(401);
    }

    @Test
    void losesARoleAtOnceWhenTheOfficeTakesIt() {
        String account = Accounts.made("OFFICE", PASSWORD);
        Visitor browser = Visitor.somebody();
        browser.signIn(account, PASSWORD);

        Accounts.save(account, "{\"displayName\":\"测试账号\",\"roles\":[\"RESIDENT\"]}");

        assertThat(browser.get("/api/v1/audit").status()).isEqualTo(403);
    }

    @Test
    void endsOtherSessionsWhenThePasswordIsChanged() {
        String account = Accounts.made("OFFICE", PASSWORD);
        Visitor here = Visitor.somebody();
        Visitor elsewhere = Visitor.somebody();
        here.signIn(account, PASSWORD);
        elsewhere.signIn(account, PASSWORD);

        Answer changed = changePassword(here, PASSWORD, "another long one");

        assertThat(changed.body()).contains("密码已修改");
        assertThat(here.get("/api/v1/audit").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/audit").status()).isEqualTo(401);
        assertThat(Visitor.program(account, PASSWORD).get("/api/v1/audit").status())
                .isEqualTo(401);
        assertThat(Visitor.program(account, "another long one")
                        .get("/api/v1/audit")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void changesNoPasswordForWhoDoesNotKnowTheCurrentOne() {
        String account = Accounts.made("OFFICE", PASSWORD);
        Visitor here = Visitor.somebody();
        here.signIn(account, PASSWORD);

        assertThat(changePassword(here, "guess", "another long one").body()).contains("当前密码不正确。");
        assertThat(changePassword(here, PASSWORD, "short").body()).contains("密码长度应为");
        assertThat(Visitor.program(account, PASSWORD).get("/api/v1/audit").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resident", "partner", "station"})
    void areTheOfficesAlone(String account) {
        Visitor other = Visitor.program(account, "demo");

        assertThat(other.get("/api/v1/accounts").status()).isEqualTo(403);
        assertThat(other.put("/api/v1/accounts/" + account, "{\"displayName\":\"x\",\"roles\":[\"OFFICE\"]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void neverShowAHash() {
        Answer list = Visitor.program("office", "demo").get("/api/v1/accounts");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).doesNotContainIgnoringCase("pbkdf2").doesNotContainIgnoringCase("password");
    }

    @Test
    void areNotedInTheAuditLogWithoutTheirSecrets() {
        String account = Accounts.made("RESIDENT", "a password nobody may see");

        Answer log = Visitor.program("office", "demo").get("/api/v1/audit?subject=" + account);

        assertThat(log.object().getInt("total")).isEqualTo(1);
        assertThat(log.object().getJsonArray("items").getJsonObject(0).getString("action"))
                .isEqualTo("account.created");
        assertThat(log.object().getJsonArray("items").getJsonObject(0).getString("who"))
                .isEqualTo("office");
        assertThat(log.body()).doesNotContain("nobody may see");
    }

    private static Answer changePassword(Visitor visitor, String current, String next) {
        return visitor.with("Sec-Fetch-Site", "same-origin")
                .post(
                        "/account",
                        Map.of(
                                "password",
                                "password",
                                "password:current",
                                current,
                                "password:next",
                                next,
                                "password:repeated",
                                next,
                                "password:change",
                                "x",
                                "jakarta.faces.ViewState",
                                "stateless"));
    }
}

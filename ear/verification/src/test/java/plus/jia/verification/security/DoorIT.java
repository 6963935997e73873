package plus.jia.verification.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;

/** Tries every door without a key. */
class DoorIT {
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "GET /api/v1/buildings",
            "GET /api/v1/buildings/{code}",
            "GET /api/v1/catalogue",
            "GET /api/v1/offerings/{id}",
            "GET /api/v1/sessions",
            "GET /api/v1/sessions/{id}",
            "GET /api/v1/sessions/{id}/draw");

    /** Its address is the key: whoever knows it is meant to read it, and nobody can guess it. */
    private static final String CALENDAR = "GET /api/v1/calendar/{token}.ics";

    private static final Pattern PATH = Pattern.compile("^  (/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^    (get|put|post|delete|patch):$");

    /** Walks through the API as the platform itself describes it, so that a resource added later is tried too. */
    @Test
    void letsNobodyIntoTheApiWhereItIsNotMeantForAll() {
        Set<String> operations = operations();
        assertThat(operations).hasSizeGreaterThan(15).containsAll(OPEN_TO_ALL).contains(CALENDAR);

        Map<String, Integer> answers = new TreeMap<>();
        operations.stream()
                .filter(operation -> !OPEN_TO_ALL.contains(operation))
                .forEach(operation -> answers.put(operation, asNobody(operation)));

        assertThat(answers.remove(CALENDAR)).isEqualTo(404);
        assertThat(answers).allSatisfy((operation, status) -> assertThat(status).isEqualTo(401));
    }

    @ParameterizedTest
    @CsvSource({
        "resident, /api/v1/audit, 403",
        "partner, /api/v1/audit, 403",
        "station, /api/v1/audit, 403",
        "office, /api/v1/audit, 200",
        "resident, /api/v1/modules, 403",
        "station, /api/v1/modules, 403",
        "resident, /console/, 403",
        "resident, /metrics, 403",
        "station, /metrics, 403",
    })
    void letsEachRoleInWhereItBelongs(String account, String path, int status) {
        assertThat(Visitor.signedInAs(account).get(path).status()).isEqualTo(status);
    }

    @Test
    void showsAPartnerItsOwnModulesOnly() {
        Answer modules = Visitor.program("partner", "demo").get("/api/v1/modules");

        assertThat(modules.status()).isEqualTo(200);
        assertThat(modules.body()).contains("health-clinic").doesNotContain("legal-advice");
        assertThat(Visitor.program("partner", "demo")
                        .get("/api/v1/modules/legal-advice")
                        .status())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login.xhtml",
                "/catalogue.xhtml",
                "/account.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/persistence.xml",
                "/resources/../WEB-INF/web.xml",
                "/resources/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml",
                "/login.jsf",
                "/faces/login.xhtml",
                "/application.wadl",
                "/api/v1/application.wadl",
                "/CONSOLE/",
                "/asadmin",
                "/nowhere"
            })
    void knowsNoOtherAddressNotEvenForTheOffice(String path) {
        assertThat(Visitor.somebody().get(path).status()).isIn(400, 404);
        assertThat(Visitor.signedInAs("office").get(path).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/",
                "/console",
                "/console;a=b/",
                "//console/",
                "/./console/",
                "/resources/../console/",
                "/%63onsole/"
            })
    void keepsTheConsoleShutHoweverItsAddressIsWritten(String path) {
        Answer answer = Visitor.somebody().get(path);

        assertThat(answer.status()).isIn(301, 303, 400, 404);
        if (answer.status() == 303) {
            assertThat(answer.header("Location").orElseThrow()).startsWith("/login");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECTED", "PROPFIND"})
    void answersNoOddMethods(String method) {
        assertThat(Visitor.somebody().send(method, "/login", "", "").status()).isGreaterThanOrEqualTo(400);
    }

    private static int asNobody(String operation) {
        String[] parts = operation.split(" ");
        return Visitor.somebody()
                .send(
                        parts[0],
                        parts[1].replaceAll("\\{[^}]*}", "x"),
                        "application/json",
                        parts[0].equals("PUT") ? "{}" : "")
                .status();
    }

    /** The server makes it when it is first asked for, which takes its time. */
    private static String description() {
        return Http.until(() -> Visitor.somebody().get("/openapi"), answer -> answer.status() == 200)
                .body();
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : description().lines().toList()) {
            Matcher method = METHOD.matcher(line);
            Matcher start = PATH.matcher(line);
            if (start.matches()) {
                path = start.group(1);
            } else if (method.matches() && path.startsWith("/api/v1/")) {
                operations.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }
}

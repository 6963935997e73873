package plus.jia.verification.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;

/** Two nodes that start at the same moment on one empty database. In order, since a start is dear; the last test kills the first node. */
@ExtendWith(TwoNodes.Shared.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("two-nodes")
class NodesIT {
    private static final Set<String> MODULES =
            Set.of("example-service", "health-clinic", "legal-advice", "youth-programmes");
    private static final Duration MODULES_LIMIT = Duration.ofMinutes(5);

    /** What the killed node was about to plan is planned by the other only then. */
    private static final Duration CLAIMS_RUN_OUT = Duration.ofMinutes(4);

    private static final String BUILDING = "sample-tower-6";
    /** It has concerts everywhere; lawyers have duty in some buildings only. */
    private static final String OFFERING = "example-service.music-at-noon";

    private static final String ENABLEMENT = "/api/v1/buildings/" + BUILDING + "/enablements/" + OFFERING;

    private static TwoNodes nodes;
    private static ExternalPostgres database;
    private static Http officeAtFirst;
    private static Http officeAtSecond;

    @BeforeAll
    static void meet(TwoNodes both) {
        nodes = both;
        database = both.database();
        officeAtFirst = both.as("office", 0);
        officeAtSecond = both.as("office", 1);
    }

    @Test
    @Order(1)
    void bothRunEveryModuleAndTellSoOfEachOther() {
        for (Http office : List.of(officeAtFirst, officeAtSecond)) {
            for (String module : MODULES) {
                Answer answer = Http.until(
                        () -> office.get("/api/v1/modules/" + module),
                        given -> given.status() == 200 && states(given).equals(List.of("ACTIVE", "ACTIVE")),
                        MODULES_LIMIT);
                assertThat(states(answer)).as(answer.body()).containsExactly("ACTIVE", "ACTIVE");
            }
        }
    }

    @Test
    @Order(2)
    void theDemonstrationIsPutInOnce() throws Exception {
        for (Http office : List.of(officeAtFirst, officeAtSecond)) {
            assertThat(office.get("/api/v1/buildings").array()).hasSize(18);
        }
        assertThat(database.query("select count(*) from platform.account where demo"))
                .isEqualTo("4");
        assertThat(database.query("select count(*) from platform.street")).isEqualTo("1");
        assertThat(database.query("select count(*) - count(distinct (building, code)) from platform.station"))
                .isEqualTo("0");
        assertThat(database.query("select count(*) - count(distinct (building, offering)) from platform.enablement"))
                .isEqualTo("0");
        assertThat(database.query("select count(*) from platform.demo_step where code like 'enablements:%'"))
                .isEqualTo("4");
    }

    @Test
    @Order(3)
    void whatTheOfficeDoesAtOneNodeShowsAtTheOther() {
        assertThat(isOffered(officeAtFirst)).isFalse();
        assertThat(isOffered(officeAtSecond)).isFalse();

        enable(officeAtFirst);
        awaitOffered("enabled at the first node, shown by the second after", officeAtSecond, true);
        end(officeAtSecond);
        awaitOffered("ended at the second node, gone from the first after", officeAtFirst, false);
        enable(officeAtSecond);
        awaitOffered("enabled at the second node, shown by the first after", officeAtFirst, true);
        end(officeAtFirst);
        awaitOffered("ended at the first node, gone from the second after", officeAtSecond, false);
    }

    @Test
    @Order(4)
    void aKilledNodeTakesNothingFromTheOther() throws Exception {
        nodes.kill(0);

        assertThat(officeAtSecond.get("/health/ready").status()).isEqualTo(200);
        Answer module = Http.until(
                () -> officeAtSecond.get("/api/v1/modules/legal-advice"),
                answer -> states(answer).size() == 1);
        assertThat(states(module)).containsExactly("ACTIVE");
        enable(officeAtSecond);
        awaitOffered("enabled at the node that is left, shown by it after", officeAtSecond, true);
        assertThat(officeAtSecond
                        .get("/api/v1/catalogue?building=corporate-avenue")
                        .object()
                        .getInt("total"))
                .isPositive();
        Answer sessions = Http.until(
                () -> officeAtSecond.get("/api/v1/sessions?building=" + BUILDING + "&offering=" + OFFERING),
                answer -> answer.object().getInt("total") > 0,
                CLAIMS_RUN_OUT);
        assertThat(sessions.object().getInt("total")).isPositive();
    }

    private static List<String> states(Answer module) {
        return module.object().getJsonArray("nodes").getValuesAs(JsonObject.class).stream()
                .map(node -> node.getString("state"))
                .toList();
    }

    private static void enable(Http office) {
        Answer answer = office.put(ENABLEMENT, "{\"kind\":\"TRIAL\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void end(Http office) {
        assertThat(office.delete(ENABLEMENT).status()).isEqualTo(204);
    }

    private static boolean isOffered(Http office) {
        return offered(office.get("/api/v1/catalogue?building=" + BUILDING));
    }

    private static boolean offered(Answer catalogue) {
        return catalogue.object().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(item -> item.getString("offeringId").equals(OFFERING));
    }

    private static void awaitOffered(String what, Http office, boolean wished) {
        long begin = System.nanoTime();
        Predicate<Answer> arrived = catalogue -> offered(catalogue) == wished;
        Answer last = Http.until(() -> office.get("/api/v1/catalogue?building=" + BUILDING), arrived);
        assertThat(last).as(what).matches(arrived);
        print(what, begin);
    }

    private static void print(String what, long begin) {
        System.out.println(
                what + " " + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
    }
}

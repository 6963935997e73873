package plus.jia.verification.modules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plus.jia.verification.platform.Http;

/** The organisations keep their own rotas and programmes; what they change shows in the sessions of that building. */
class AdministrationIT {
    private static final String PASSWORD = "long enough";
    private static final String CLINIC = "/m/health-clinic/api/";
    private static final String LEGAL = "/m/legal-advice/api/";
    private static final String YOUTH = "/m/youth-programmes/api/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final Map<String, String> ACCOUNTS = new HashMap<>();
    private static final Http HOSPITAL = Http.as("partner");

    private static Http lawyers;
    private static Http league;

    @BeforeAll
    static void awaitTheModules() {
        Stream.of("health-clinic", "legal-advice", "youth-programmes")
                .forEach(module -> Http.until(
                        () -> Http.as("office").get("/api/v1/modules/" + module),
                        answer -> answer.status() == 200 && answer.object().getBoolean("active")));
        lawyers = accountOf("lawyers-association");
        league = accountOf("youth-league");
    }

    @AfterAll
    static void disableTheAccounts() {
        ACCOUNTS.forEach((partner, account) -> save(account, partner, "\"enabled\":false"));
    }

    @ParameterizedTest
    @CsvSource({
        CLINIC + "rota,shuguang-hospital",
        CLINIC + "leave,shuguang-hospital",
        CLINIC + "make-up-days,shuguang-hospital",
        LEGAL + "lawyers,lawyers-association",
        LEGAL + "rota/corporate-avenue,lawyers-association",
        YOUTH + "camps,youth-league",
        YOUTH + "events,youth-league"
    })
    void isForTheModulesOwnOrganisationAlone(String path, String partner) {
        Map<String, Http> organisations =
                Map.of("shuguang-hospital", HOSPITAL, "lawyers-association", lawyers, "youth-league", league);

        organisations.forEach((code, account) ->
                assertThat(account.get(path).status()).as(code).isEqualTo(code.equals(partner) ? 200 : 403));
        assertThat(Stream.of("office", "station", "resident")
                        .map(account -> Http.as(account).get(path).status()))
                .containsOnly(403);
        assertThat(Http.asNobody().get(path).status()).isEqualTo(401);
        assertThat(Http.as("resident").put(path, "{}").status()).isEqualTo(403);
    }

    @Test
    void showsANewDutyOfTheClinicUntilTheSpecialistIsAway() {
        String sundays = "/api/v1/sessions?building=corporate-avenue&offering=health-clinic.tcm-orthopaedics";
        String line = """
                {"building":"corporate-avenue","specialist":"sample-b","weekday":"SUNDAY","starts":"10:00","ends":"10:30",
                 "validFrom":"%s"}""".formatted(TODAY);
        Http.Answer added = HOSPITAL.post(CLINIC + "rota", line);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String duty = CLINIC + "rota/" + added.object().getInt("id");
        String leave = "";
        try {
            List<LocalDate> days = awaitDays(sundays, DayOfWeek.SUNDAY, true);
            assertThat(HOSPITAL.post(CLINIC + "rota", line).status())
                    .as("a clash")
                    .isEqualTo(409);

            Http.Answer away = HOSPITAL.post(CLINIC + "leave", """
                    {"specialist":"sample-b","firstDay":"%s","lastDay":"%s"}""".formatted(TODAY, days.get(days.size() - 1)));
            assertThat(away.status()).as(away.body()).isEqualTo(201);
            leave = CLINIC + "leave/" + away.object().getJsonObject("leave").getInt("id");
            awaitDays(sundays, DayOfWeek.SUNDAY, false);

            assertThat(HOSPITAL.delete(leave).status()).isEqualTo(204);
            assertThat(awaitDays(sundays, DayOfWeek.SUNDAY, true)).isEqualTo(days);
        } finally {
            HOSPITAL.delete(duty);
            HOSPITAL.delete(leave.isEmpty() ? duty : leave);
        }
        awaitDays(sundays, DayOfWeek.SUNDAY, false);
        assertThat(HOSPITAL.delete(duty).status()).as("a second time").isEqualTo(404);
    }

    @Test
    void keepsWhichWeekdayIsWorkedOnAMakeUpDay() {
        String day = CLINIC + "make-up-days/" + TODAY.plusYears(1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

        assertThat(HOSPITAL.put(day, "{\"follows\":\"WEDNESDAY\"}").status()).isEqualTo(200);
        assertThat(HOSPITAL.get(CLINIC + "make-up-days").body()).contains("WEDNESDAY");
        assertThat(HOSPITAL.put(day, "{\"follows\":\"MONDAY\"}").object().getString("follows"))
                .isEqualTo("MONDAY");
        assertThat(HOSPITAL.delete(day).status()).isEqualTo(204);
        assertThat(HOSPITAL.delete(day).status()).isEqualTo(404);
    }

    @Test
    void showsANewDutyOfALawyerUntilTheLawyerIsAway() {
        String rota = LEGAL + "rota/shanghai-plaza";
        String fridays = "/api/v1/sessions?building=shanghai-plaza&offering=legal-advice.contracts";
        String before = lawyers.get(rota).body();
        String lawyer = lawyers.get(LEGAL + "lawyers").array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("code").equals("sample-f"))
                .findFirst()
                .orElseThrow()
                .toString();
        try {
            Http.Answer changed = lawyers.put(
                    rota,
                    before.replaceFirst(
                            "\\[",
                            "[{\"lawyer\":\"sample-f\",\"weekday\":\"FRIDAY\",\"start\":\"18:00\",\"end\":\"18:20\"},"));
            assertThat(changed.status()).as(changed.body()).isEqualTo(204);
            awaitDays(fridays, DayOfWeek.FRIDAY, true);

            String away = "\"absences\":[{\"first\":\"%s\",\"last\":\"%s\"}]".formatted(TODAY, TODAY.plusDays(60));
            Http.Answer left = lawyers.put(LEGAL + "lawyers", lawyer.replaceFirst("\"absences\":\\[]", away));
            assertThat(left.status()).as(left.body()).isEqualTo(204);
            awaitDays(fridays, DayOfWeek.FRIDAY, false);
        } finally {
            lawyers.put(LEGAL + "lawyers", lawyer);
            lawyers.put(rota, before);
        }
        assertThat(lawyers.get(rota).array()).hasSize(1);
        awaitDays(fridays, DayOfWeek.FRIDAY, false);
    }

    @Test
    void showsANewEventOfTheLeagueUntilItIsGivenUp() {
        String thursdays = "/api/v1/sessions?building=lippo-plaza&offering=youth-programmes.youth-classroom";
        List<LocalDate> before = days(thursdays, DayOfWeek.THURSDAY);
        String event = """
                {"code":"test-evening","building":"lippo-plaza","kind":"CLASSROOM","titleZh":"测试之夜","weekday":"THURSDAY",
                 "start":"19:00","end":"20:30","capacity":30}""";
        try {
            Http.Answer added = league.put(YOUTH + "events", event);
            assertThat(added.status()).as(added.body()).isEqualTo(204);
            Http.Answer shown = Http.until(() -> Http.asNobody().get(thursdays), answer -> answer.body()
                    .contains("测试之夜"));
            assertThat(shown.body()).contains("测试之夜");
        } finally {
            league.delete(YOUTH + "events/test-evening");
        }
        Http.until(
                () -> Http.asNobody().get(thursdays), answer -> !answer.body().contains("测试之夜"));
        assertThat(days(thursdays, DayOfWeek.THURSDAY)).isEqualTo(before);
        assertThat(league.delete(YOUTH + "events/test-evening").status()).isEqualTo(404);
    }

    static Stream<List<String>> wrongInput() {
        return Stream.of(
                List.of("POST", CLINIC + "rota", "{}"),
                List.of("POST", CLINIC + "rota", "[]"),
                List.of("POST", CLINIC + "rota", "{\"building\":\"corporate-avenue\""),
                List.of("POST", CLINIC + "rota", duty("sample-a", "WEDNESDAY", "14:00", "12:00", "2027-01-01")),
                List.of("POST", CLINIC + "rota", duty("sample-a", "星期三", "12:00", "14:00", "2027-01-01")),
                List.of("POST", CLINIC + "rota", duty("nobody", "WEDNESDAY", "12:00", "14:00", "2027-01-01")),
                List.of("POST", CLINIC + "rota", duty("sample-a", "WEDNESDAY", "12点", "14:00", "2027-01-01")),
                List.of("POST", CLINIC + "rota", duty("sample-a", "WEDNESDAY", "12:00", "14:00", "2027-02-30")),
                List.of("DELETE", CLINIC + "rota/0", ""),
                List.of("POST", CLINIC + "leave", leave("2027-01-02", "2027-01-01")),
                List.of("POST", CLINIC + "leave", leave("明天", "2027-01-01")),
                List.of("PUT", CLINIC + "make-up-days/2027-02-30", "{\"follows\":\"MONDAY\"}"),
                List.of("PUT", CLINIC + "make-up-days/2027-02-03", "{\"follows\":\"MONDAY\"}"),
                List.of("PUT", CLINIC + "make-up-days/2027-02-06", "{\"follows\":\"SUNDAY\"}"),
                List.of("PUT", LEGAL + "rota/corporate-avenue", "{}"),
                List.of("PUT", LEGAL + "rota/corporate-avenue", "[{\"lawyer\":\"sample-a\"}]"),
                List.of("PUT", LEGAL + "rota/corporate-avenue", "[" + lawyersDuty("nobody", "12:00", "13:00") + "]"),
                List.of("PUT", LEGAL + "rota/corporate-avenue", "[" + lawyersDuty("sample-a", "13:00", "12:00") + "]"),
                List.of("PUT", LEGAL + "rota/corporate-avenue", "[" + lawyersDuty("sample-a", "noon", "13:00") + "]"),
                List.of("PUT", LEGAL + "rota/NoCode", "[" + lawyersDuty("sample-a", "08:00", "08:20") + "]"),
                List.of(
                        "PUT",
                        LEGAL + "rota/" + "x".repeat(200),
                        "[" + lawyersDuty("sample-a", "08:00", "08:20") + "]"),
                List.of("PUT", LEGAL + "lawyers", "{\"code\":\"sample-a\"}"),
                List.of("PUT", LEGAL + "lawyers", lawyer("律师", "LABOUR")),
                List.of("PUT", LEGAL + "lawyers", lawyer("sample-a", "MAGIC")),
                List.of("GET", LEGAL + "consultations?from=2027-01-01", ""),
                List.of("GET", LEGAL + "nowhere", ""),
                List.of("PUT", YOUTH + "events", "{}"),
                List.of("PUT", YOUTH + "events", event("no code", "THURSDAY", "19:00", "20:00", 30)),
                List.of("PUT", YOUTH + "events", event("test-wrong", "THURSDAY", "20:00", "19:00", 30)),
                List.of("PUT", YOUTH + "events", event("test-wrong", "周四", "19:00", "20:00", 30)),
                List.of("PUT", YOUTH + "events", event("test-wrong", "THURSDAY", "19:00", "20:00", 0)),
                List.of("PUT", YOUTH + "camps", camp("02-30", 6, 9)),
                List.of("PUT", YOUTH + "camps", camp("03-01", 6, 9)),
                List.of("PUT", YOUTH + "camps", camp("07-06", 9, 6)),
                List.of("DELETE", YOUTH + "camps/nothing", ""));
    }

    @ParameterizedTest
    @MethodSource("wrongInput")
    void saysWhatIsWrongWithTheInput(List<String> request) {
        String path = request.get(1);
        Http account = path.startsWith(CLINIC) ? HOSPITAL : path.startsWith(LEGAL) ? lawyers : league;

        Http.Answer answer = account.send(request.get(0), path, request.get(2));

        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.object().getInt("status")).isEqualTo(answer.status());
        assertThat(answer.object().getString("detail")).isNotBlank();
    }

    private static Http accountOf(String partner) {
        String account = "test-" + UUID.randomUUID();
        ACCOUNTS.put(partner, account);
        Http.Answer made = save(account, partner, "\"password\":\"" + PASSWORD + "\"");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return Http.as(account, PASSWORD);
    }

    private static Http.Answer save(String account, String partner, String further) {
        return Http.as("office").put("/api/v1/accounts/" + account, """
                {"displayName":"测试账号","roles":["PARTNER"],"partner":"%s",%s}""".formatted(partner, further));
    }

    /** The days of that weekday on which there are sessions, once there are some, or none, as wished. */
    private static List<LocalDate> awaitDays(String query, DayOfWeek weekday, boolean some) {
        Http.until(
                () -> Http.asNobody().get(query),
                answer -> !days(answer, weekday).isEmpty() == some);
        List<LocalDate> days = days(query, weekday);
        assertThat(days.isEmpty()).as("%s %s %s", query, weekday, days).isEqualTo(!some);
        return days;
    }

    private static List<LocalDate> days(String query, DayOfWeek weekday) {
        return days(Http.asNobody().get(query), weekday);
    }

    private static List<LocalDate> days(Http.Answer sessions, DayOfWeek weekday) {
        return sessions.object().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(session -> OffsetDateTime.parse(session.getString("start")).toLocalDate())
                .filter(day -> day.getDayOfWeek() == weekday)
                .distinct()
                .toList();
    }

    private static String duty(String specialist, String weekday, String starts, String ends, String from) {
        return """
                {"building":"corporate-avenue","specialist":"%s","weekday":"%s","starts":"%s","ends":"%s","validFrom":"%s"}""".formatted(specialist, weekday, starts, ends, from);
    }

    private static String leave(String first, String last) {
        return "{\"specialist\":\"sample-a\",\"firstDay\":\"%s\",\"lastDay\":\"%s\"}".formatted(first, last);
    }

    private static String lawyersDuty(String lawyer, String start, String end) {
        return "{\"lawyer\":\"%s\",\"weekday\":\"MONDAY\",\"start\":\"%s\",\"end\":\"%s\"}"
                .formatted(lawyer, start, end);
    }

    private static String lawyer(String code, String field) {
        return "{\"code\":\"%s\",\"nameZh\":\"示例律师\",\"fields\":[\"%s\"],\"clients\":[],\"absences\":[]}"
                .formatted(code, field);
    }

    private static String event(String code, String weekday, String start, String end, int capacity) {
        return """
                {"code":"%s","building":"lippo-plaza","kind":"CLASSROOM","titleZh":"测试","weekday":"%s","start":"%s","end":"%s",
                 "capacity":%d}""".formatted(code, weekday, start, end, capacity);
    }

    private static String camp(String opens, int minAge, int maxAge) {
        return """
                {"code":"test-camp","building":"k11","season":"SUMMER","titleZh":"测试营","opens":"%s","dayCount":5,"start":"09:00",
                 "end":"17:00","minAge":%d,"maxAge":%d,"capacity":20}""".formatted(opens, minAge, maxAge);
    }
}

package plus.jia.verification.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import plus.jia.verification.platform.FixtureModules;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;
import plus.jia.verification.platform.JiaProcess;

/**
 * Bookings a second over HTTP, against pgbench running the statements of a booking on the same server in the same run. Not a test: it asserts
 * nothing. {@code ear/verification/booking-benchmark} runs it.
 */
final class BookingBenchmark {
    private static final int CLIENTS = 16;
    private static final int SESSIONS = 200;
    private static final int GUESTS = 40_000;
    private static final String BUILDING = "k11";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final ExternalPostgres database;
    private final Path directory;
    private final URI base;
    private final int seconds;
    private final Crowd crowd;
    private final AtomicInteger guests = new AtomicInteger();
    private final AtomicInteger sessionsMade = new AtomicInteger();

    private BookingBenchmark(ExternalPostgres database, Path directory, URI base, int seconds) throws SQLException {
        this.database = database;
        this.directory = directory;
        this.base = base;
        this.seconds = seconds;
        crowd = Crowd.of(GUESTS, database);
    }

    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("jia-booking-benchmark-");
        try (ExternalPostgres database = ExternalPostgres.start(directory)) {
            String[] options = Stream.concat(
                            Stream.of(database.options()),
                            Stream.of(
                                    "--modules",
                                    FixtureModules.witness(directory).toString()))
                    .toArray(String[]::new);
            try (JiaProcess jia = JiaProcess.start(List.of("-Xmx1g"), directory.resolve("data"), options)) {
                new BookingBenchmark(database, directory, jia.awaitReady(), seconds).run();
            }
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Http office = Http.as("office").at(base);
        Http.until(
                () -> office.put("/api/v1/buildings/" + BUILDING + "/enablements/witness.open", "{\"kind\":\"TRIAL\"}"),
                answer -> answer.status() == 200,
                Duration.ofMinutes(3));
        long warm = session(office);
        long[] many = LongStream.range(0, SESSIONS).map(i -> session(office)).toArray();
        long hot = session(office);
        book("warming up", i -> warm);
        double oneHot = book("one hot session", i -> hot);
        settle();
        double spread = book("spread over " + SESSIONS + " sessions", i -> many[i % SESSIONS]);
        settle();
        compare("one hot session", oneHot, pgbench(hot, hot));
        compare("spread over " + SESSIONS + " sessions", spread, pgbench(many[0], many[SESSIONS - 1]));
    }

    private long session(Http office) {
        int number = sessionsMade.getAndIncrement();
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2 + number / 20);
        int hour = 1 + number % 20;
        String body = """
                {"building":"%s","offering":"witness.open","capacity":100000,
                "occurrences":[{"start":"%sT%02d:00:00+08:00","end":"%sT%02d:00:00+08:00"}]}""".formatted(BUILDING, day, hour, day, hour + 1);
        Answer answer = office.post("/api/v1/sessions", body);
        if (answer.status() != 201) {
            throw new AssertionError(answer.body());
        }
        return answer.object().getInt("id");
    }

    private double book(String what, IntToLongFunction session) throws Exception {
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Long>>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(threads.submit(() -> {
                List<Long> times = new ArrayList<>();
                for (int i = guests.getAndIncrement();
                        System.nanoTime() < end && i < GUESTS;
                        i = guests.getAndIncrement()) {
                    long sent = System.nanoTime();
                    bookOne(i, session.applyAsLong(i));
                    times.add(System.nanoTime() - sent);
                }
                return times;
            }));
        }
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> client : clients) {
            times.addAll(client.get());
        }
        threads.shutdown();
        double rate = times.size() / ((System.nanoTime() - begin) / 1e9);
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f bookings/s, p50 %.1f ms, p99 %.1f ms%n",
                what,
                rate,
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 99 / 100) / 1e6);
        return rate;
    }

    private void bookOne(int guest, long session) throws IOException {
        Crowd.Reply reply = crowd.send(
                base, Crowd.guest(guest), "POST", "/api/v1/bookings", "{\"session\":" + session + "}", "key-" + guest);
        if (reply.status() != 201) {
            throw new AssertionError(reply.status() + " " + reply.body());
        }
    }

    /** What is still to be told shall not slow down what is measured next. */
    private void settle() throws Exception {
        long begin = System.nanoTime();
        String waiting = database.query("select count(*) from platform.outbox where state = 'WAITING'");
        while (!database.query("select count(*) from platform.outbox where state = 'WAITING'")
                .equals("0")) {
            Thread.sleep(200);
        }
        System.out.printf(
                "  then %s messages were still to be told, which took %d ms%n",
                waiting, Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private void compare(String what, double ours, double theirs) {
        System.out.printf(Locale.ROOT, "%s: pgbench %.0f/s, ratio %.2f%n", what, theirs, ours / theirs);
    }

    private double pgbench(long first, long last) throws Exception {
        String sql;
        try (var in = BookingBenchmark.class.getResourceAsStream("/booking.pgbench")) {
            sql = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Path script = Files.writeString(
                directory.resolve("booking.sql"),
                sql.replace("FIRST", String.valueOf(first))
                        .replace("LAST", String.valueOf(last))
                        .replace("GUESTS", String.valueOf(GUESTS - 1)));
        ProcessBuilder builder = new ProcessBuilder(
                        Optional.ofNullable(System.getenv("PGBENCH")).orElse("pgbench"),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(database.port()),
                        "-U",
                        "jia",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(CLIENTS),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(seconds),
                        "-f",
                        script.toString(),
                        "jia")
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", ExternalPostgres.PASSWORD);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(said);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new AssertionError(said);
        }
        return Double.parseDouble(tps.group(1));
    }
}

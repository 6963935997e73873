package plus.jia.verification.process;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import plus.jia.verification.platform.Http;
import plus.jia.verification.platform.Http.Answer;
import plus.jia.verification.process.Crowd.Reply;

/**
 * Everybody wants the same places at once, on two nodes, some of which die. In order: what a killed node had claimed is told minutes later,
 * so the kills come first and what became of them is looked at last.
 */
@ExtendWith(TwoNodes.Shared.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("two-nodes")
class BookingStormIT {
    private static final int GUESTS = 1000;
    private static final int PLACES = 20;

    /** More would be slowed down as guesses at passwords are, once twenty from one address are under way. */
    private static final int THREADS = 18;

    /** Each round is a start of the product; more by {@code -Djia.storm.kills=20}. */
    private static final int KILLS = Integer.getInteger("jia.storm.kills", 4);

    /** So few that the node that starts again finds a processor. */
    private static final int THREADS_BESIDE_A_START = 4;

    private static final Duration PAUSE_BESIDE_A_START = Duration.ofMillis(50);

    /** What a killed node had claimed is claimed by the other after two minutes. */
    private static final Duration TOLD_LIMIT = Duration.ofMinutes(5);

    private static final String BUILDING = "k11";
    private static final String BOOKINGS = "/api/v1/bookings";
    private static final String SESSIONS = "/api/v1/sessions";

    private static TwoNodes nodes;
    private static ExternalPostgres database;
    private static Crowd crowd;
    private static GreenMail mail;
    private static int sessionsMade;

    @BeforeAll
    static void enable(TwoNodes both) throws Exception {
        nodes = both;
        database = both.database();
        crowd = Crowd.of(GUESTS, database);
        mail = new GreenMail(new ServerSetup(both.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        for (String offering : List.of("witness.open", "witness.asked")) {
            Answer answer = Http.until(
                    () -> both.as("office", 0)
                            .put("/api/v1/buildings/" + BUILDING + "/enablements/" + offering, "{\"kind\":\"TRIAL\"}"),
                    given -> given.status() == 200);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stopMail() {
        mail.stop();
    }

    @Test
    @Order(1)
    void losesNothingWhenNodesAreKilled() throws Exception {
        List<Long> sessions = new ArrayList<>();
        for (int i = 0; i < 6 + KILLS; i++) {
            sessions.add(session(i % 2 == 0 ? "witness.open" : "witness.asked", GUESTS / 2));
        }
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger next = new AtomicInteger();
        Queue<UUID> promised = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS_BESIDE_A_START);
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < THREADS_BESIDE_A_START; i++) {
            clients.add(threads.submit(() -> {
                for (int n = next.getAndIncrement(); !over.get() && n < sessions.size() * GUESTS; ) {
                    bookStubbornly(n % GUESTS, sessions.get(n / GUESTS), n).ifPresent(promised::add);
                    Thread.sleep(PAUSE_BESIDE_A_START.toMillis());
                    n = next.getAndIncrement();
                }
                return null;
            }));
        }
        try {
            for (int round = 0; round < KILLS; round++) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(200, 2500));
                nodes.kill(round % 2);
                assertThat(inconsistent()).isEmpty();
                nodes.revive();
            }
        } finally {
            over.set(true);
        }
        for (Future<?> client : clients) {
            client.get(3, TimeUnit.MINUTES);
        }
        threads.shutdown();

        System.out.println(KILLS + " kills, " + promised.size() + " bookings promised, " + next.get() + " asked for");
        assertThat(promised).hasSizeGreaterThan(KILLS * 20).doesNotHaveDuplicates();
        assertThat(database.query("select count(*) from platform.booking where id in ("
                        + String.join(
                                ",", promised.stream().map(id -> "'" + id + "'").toList()) + ")"))
                .isEqualTo(String.valueOf(promised.size()));
        assertThat(database.query("select count(*) - count(distinct (owner, session)) from platform.booking"))
                .isEqualTo("0");
        assertThat(inconsistent()).isEmpty();
    }

    /** As a client does that got no answer: the same again, with the same key, wherever somebody answers. Every fifth thinks better of it. */
    private static Optional<UUID> bookStubbornly(int guest, long session, int number) throws Exception {
        Reply booked = stubbornly(guest, number, "POST", BOOKINGS, wish(session), "kill-" + number);
        if (booked.status() == 409) {
            assertThat(booked.body()).contains("booking-service-unavailable");
            return Optional.empty();
        }
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        String id = booked.json().getString("id");
        if (number % 5 == 0) {
            Reply cancelled = stubbornly(guest, number, "DELETE", BOOKINGS + "/" + id, "", "unkill-" + number);
            assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        }
        return Optional.of(UUID.fromString(id));
    }

    private static Reply stubbornly(int guest, int number, String method, String path, String json, String key)
            throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            Optional<URI> node = nodes.address((number + attempt) % 2);
            try {
                if (node.isPresent()) {
                    return crowd.send(node.get(), Crowd.guest(guest), method, path, json, key);
                }
            } catch (IOException killed) {
                Thread.sleep(20);
            }
        }
        throw new AssertionError("nobody answers");
    }

    @Test
    @Order(2)
    void confirmsAsManyAsThereArePlacesAndNumbersTheRest() throws Exception {
        long session = session("witness.open", PLACES);

        ConcurrentMap<Integer, List<Reply>> replies = rush(GUESTS, session, "rush", booked -> {});

        assertThat(replies.values()).allSatisfy(both -> {
            assertThat(both).hasSize(2);
            assertThat(both.get(0).status()).as(both.get(0).body()).isEqualTo(201);
            assertThat(both.get(1)).isEqualTo(both.get(0));
        });
        List<JsonObject> bookings =
                replies.values().stream().map(both -> both.get(0).json()).toList();
        assertThat(bookings).hasSize(GUESTS);
        assertThat(bookings.stream().map(booking -> booking.getString("id"))).doesNotHaveDuplicates();
        assertThat(in(bookings, "CONFIRMED")).hasSize(PLACES);
        assertThat(in(bookings, "WAITLISTED").stream().map(booking -> booking.getInt("position")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, GUESTS - PLACES).boxed().toList());
        assertThat(database.query("select count(*) from platform.booking where session = " + session))
                .isEqualTo(String.valueOf(GUESTS));
        assertThat(inconsistent()).isEmpty();
    }

    @Test
    @Order(3)
    void holdsWhileOthersCancelPromoteByHandAndChangeTheCapacity() throws Exception {
        long session = session("witness.open", PLACES);
        List<JsonObject> known = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<?>> disturbers = Stream.<Disturbance>of(
                        (random, node) -> {
                            JsonObject one = any(known, random);
                            String path = BOOKINGS + "/" + one.getString("id");
                            return random.nextBoolean()
                                    ? crowd.send(node, owner(one), "DELETE", path, "", "c" + random.nextLong())
                                    : crowd.send(
                                            node, owner(one), "POST", path + "/accept", "", "a" + random.nextLong());
                        },
                        (random, node) -> crowd.sendAs(
                                node,
                                "office",
                                "PATCH",
                                SESSIONS + "/" + session,
                                "{\"capacity\":" + (10 + random.nextInt(40)) + "}",
                                "p" + random.nextLong()),
                        (random, node) -> crowd.sendAs(
                                node,
                                "office",
                                "POST",
                                BOOKINGS + "/" + any(known, random).getString("id") + "/offer",
                                "",
                                "o" + random.nextLong()))
                .<Future<?>>map(disturbance -> threads.submit(repeated(disturbance, known, over)))
                .toList();

        ConcurrentMap<Integer, List<Reply>> replies;
        try {
            replies = rush(GUESTS / 2, session, "disturbed", booked -> {
                synchronized (known) {
                    known.add(booked);
                }
            });
        } finally {
            over.set(true);
        }
        for (Future<?> disturber : disturbers) {
            disturber.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();

        assertThat(replies.values()).allSatisfy(both -> {
            assertThat(both.get(0).status()).as(both.get(0).body()).isEqualTo(201);
            assertThat(both.get(1)).isEqualTo(both.get(0));
        });
        assertThat(inconsistent()).isEmpty();
        assertThat(database.query("""
                        select count(*) from (select 1 from platform.booking b
                        join platform.booking_change c on c.booking = b.id and c.to_state = 'OFFERED'
                        where b.session = %d group by b.id having count(*) > 1) twice""".formatted(session))).isEqualTo("0");
        List<Integer> positions = nodes
                .as("office", 1)
                .get(SESSIONS + "/" + session + "/bookings")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(booking -> booking.getString("state").equals("WAITLISTED"))
                .map(booking -> booking.getInt("position"))
                .toList();
        assertThat(positions)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    @Test
    @Order(4)
    void writesToThePersonOnceTheMailServerIsThere() throws Exception {
        long session = session("witness.open", 5);
        String wish = "{\"session\":" + session + ",\"contact\":\"%s\"}";
        Reply booked = crowd.send(
                node(0), Crowd.guest(1), "POST", BOOKINGS, wish.formatted("guest@corp.example"), "with-mail");
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        Reply refused = crowd.send(
                node(1), Crowd.guest(1), "POST", BOOKINGS, wish.formatted("refused@corp.example"), "refused");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        String id = booked.json().getString("id");
        await(
                "select count(*) from platform.outbox where channel = 'MAIL' and attempts > 0 and booking = '" + id
                        + "'",
                "1",
                Duration.ofMinutes(1));

        mail.start();
        assertThat(mail.waitForIncomingEmail(60_000, 1)).isTrue();
        Reply cancelled = crowd.send(node(1), Crowd.guest(1), "DELETE", BOOKINGS + "/" + id, "", "and-cancelled");
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        assertThat(mail.waitForIncomingEmail(60_000, 2)).isTrue();
        await(
                "select count(*) from platform.outbox where channel = 'MAIL' and state <> 'DONE' and booking = '" + id
                        + "'",
                "0",
                Duration.ofMinutes(1));

        MimeMessage[] received = mail.getReceivedMessages();
        assertThat(received).hasSize(2).allSatisfy(message -> assertThat(
                        message.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("guest@corp.example"));
        ICalendar invitation = calendar(received[0], "REQUEST");
        ICalendar cancellation = calendar(received[1], "CANCEL");
        assertThat(uid(cancellation)).isEqualTo(uid(invitation)).contains(id);
        assertThat(sequence(cancellation)).isGreaterThan(sequence(invitation));
    }

    @Test
    @Order(5)
    void theModuleHasHeardEverythingOnceAndInOrder() throws Exception {
        await("select count(*) from platform.outbox where module_id = 'witness' and state <> 'DONE'", "0", TOLD_LIMIT);

        assertThat(database.query(
                        "select count(*) from platform.outbox where module_id = 'witness' and channel = 'MODULE'"))
                .isEqualTo(database.query("select count(*) from platform.booking_change c"
                        + " join platform.booking b on b.id = c.booking join platform.session s on s.id = b.session"
                        + " where s.offering like 'witness.%'"));
        assertThat(database.queryAsAdministrator("""
                        select count(*) from (select c.booking, c.sequence, c.to_state from platform.booking_change c
                            join platform.booking b on b.id = c.booking join platform.session s on s.id = b.session
                            where s.offering like 'witness.%') told
                        full join m_witness.event heard on heard.booking = told.booking and heard.sequence = told.sequence
                            and heard.state = told.to_state
                        where told.booking is null or heard.booking is null""")).isEqualTo("0");
        assertThat(database.queryAsAdministrator("""
                        select count(*) from m_witness.event one join m_witness.event other on one.booking = other.booking
                        where one.sequence < other.sequence and one.arrival > other.arrival""")).isEqualTo("0");
        System.out.println("events that came more than once: "
                + database.queryAsAdministrator("select count(*) from m_witness.event where deliveries > 1")
                + " of "
                + database.queryAsAdministrator("select count(*) from m_witness.event"));
    }

    private static URI node(int number) {
        return nodes.address(number).orElseThrow();
    }

    private static String wish(long session) {
        return "{\"session\":" + session + ",\"waitlist\":true}";
    }

    /** Each guest wants a place, and says so to both nodes with one key. */
    private static ConcurrentMap<Integer, List<Reply>> rush(
            int guests, long session, String name, java.util.function.Consumer<JsonObject> booked) throws Exception {
        ConcurrentMap<Integer, List<Reply>> replies = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Void>> requests = new ArrayList<>();
        for (int i = 0; i < 2 * guests; i++) {
            int guest = i / 2;
            URI node = node((i + guest) % 2);
            requests.add(() -> {
                Reply reply = crowd.send(node, Crowd.guest(guest), "POST", BOOKINGS, wish(session), name + "-" + guest);
                replies.merge(guest, List.of(reply), (one, other) -> Stream.of(one, other)
                        .flatMap(List::stream)
                        .collect(toList()));
                if (reply.status() == 201) {
                    booked.accept(withOwner(reply.json(), guest));
                }
                return null;
            });
        }
        long begin = System.nanoTime();
        for (Future<Void> done : threads.invokeAll(requests, 3, TimeUnit.MINUTES)) {
            done.get();
        }
        threads.shutdown();
        System.out.println(2 * guests + " requests took "
                + Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
        return replies;
    }

    private static JsonObject withOwner(JsonObject booking, int guest) {
        return jakarta.json.Json.createObjectBuilder(booking)
                .add("owner", Crowd.guest(guest))
                .build();
    }

    private static String owner(JsonObject booking) {
        return booking.getString("owner");
    }

    private interface Disturbance {
        Reply once(Random random, URI node) throws Exception;
    }

    /** What is refused, is refused with 409; nothing else may go wrong. */
    private static Callable<Void> repeated(Disturbance disturbance, List<JsonObject> known, AtomicBoolean over) {
        return () -> {
            Random random = new Random();
            while (!over.get()) {
                boolean anybody;
                synchronized (known) {
                    anybody = !known.isEmpty();
                }
                if (anybody) {
                    Reply reply = disturbance.once(random, node(random.nextInt(2)));
                    assertThat(reply.status()).as(reply.body()).isIn(200, 409);
                }
                Thread.sleep(10);
            }
            return null;
        };
    }

    private static JsonObject any(List<JsonObject> known, Random random) {
        synchronized (known) {
            return known.get(random.nextInt(known.size()));
        }
    }

    private static List<JsonObject> in(List<JsonObject> bookings, String state) {
        return bookings.stream()
                .filter(booking -> booking.getString("state").equals(state))
                .toList();
    }

    /** A session of an hour, at an hour at which no other of this class is. */
    private static long session(String offering, int capacity) throws Exception {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(2 + sessionsMade / 20);
        int hour = 1 + sessionsMade++ % 20;
        String body = """
                {"building":"%s","offering":"%s","capacity":%d,
                "occurrences":[{"start":"%sT%02d:00:00+08:00","end":"%sT%02d:00:00+08:00"}]}""".formatted(BUILDING, offering, capacity, day, hour, day, hour + 1);
        Answer answer = nodes.as("office", 0).post(SESSIONS, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.object().getInt("id");
    }

    /** What must hold of every session at every moment, in the words of the database; empty when it does. */
    private static String inconsistent() throws SQLException {
        return database.query("""
                select coalesce(string_agg(wrong, '; '), '') from (
                    select 'session ' || s.id || ' counts ' || s.places_taken || ' of ' || s.capacity || ', booked are ' || coalesce(b.sum, 0) as wrong
                    from platform.session s left join (select session, sum(places) from platform.booking
                        where state in ('HELD', 'PENDING', 'CONFIRMED', 'OFFERED', 'CHECKED_IN', 'FULFILLED', 'NO_SHOW') group by session) b
                        on b.session = s.id
                    where s.places_taken <> coalesce(b.sum, 0) or s.places_taken > s.capacity
                    union all
                    select 'booking ' || b.id || ' is not as its changes say' from platform.booking b
                    left join (select booking, count(*), max(sequence),
                        (array_agg(to_state order by sequence desc))[1] as state from platform.booking_change group by booking) c on c.booking = b.id
                    where c.count is distinct from b.sequence or c.max <> b.sequence or c.state <> b.state
                    union all
                    select 'booking ' || c.booking || ' change ' || c.sequence || ' is not to be told' from platform.booking_change c
                    where not exists (select 1 from platform.outbox o where o.channel = 'MODULE' and o.booking = c.booking and o.sequence = c.sequence)
                    union all
                    select 'session ' || s.id || ' has room for ' || b.id || ', who waits' from platform.session s
                    join platform.booking b on b.session = s.id and b.state = 'WAITLISTED' and b.places <= s.capacity - s.places_taken
                    where s.state = 'OPEN' and s.cut_off > now()) all_of_it""");
    }

    private static void await(String sql, String wished, Duration patience) throws Exception {
        long giveUp = System.nanoTime() + patience.toNanos();
        while (!database.query(sql).equals(wished) && System.nanoTime() < giveUp) {
            Thread.sleep(200);
        }
        assertThat(database.query(sql)).as(sql).isEqualTo(wished);
    }

    private static ICalendar calendar(MimeMessage message, String method) throws Exception {
        Multipart mixed = (Multipart) message.getContent();
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        BodyPart shown = alternatives.getBodyPart(1);
        ContentType type = new ContentType(shown.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo(method);
        try (InputStream in = shown.getInputStream()) {
            ICalendar calendar = Biweekly.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .first();
            assertThat(calendar.getMethod().getValue()).isEqualTo(method);
            return calendar;
        }
    }

    private static String uid(ICalendar calendar) {
        return calendar.getEvents().get(0).getUid().getValue();
    }

    private static int sequence(ICalendar calendar) {
        return calendar.getEvents().get(0).getSequence().getValue();
    }
}

package plus.jia.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static plus.jia.platform.Wired.wired;

import biweekly.Biweekly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.platform.SetClock;
import plus.jia.platform.SetConfig;
import plus.jia.platform.calendar.CalendarDocuments;
import plus.jia.platform.calendar.CalendarEntry;
import plus.jia.spi.session.Occurrence;

class ConfiguredMailerTest {
    private static final String TO = "wang.xiaoming@corp.example";
    private static final String SUBJECT = "预约成功：法律咨询（12月2日 周三 12:00，企业天地 1923 室，请带身份证和合同，谢谢您的预约）";
    private static final String TEXT = "您好：\n\n已为您约好法律咨询。\n.\n带点的一行。" + "很长的一行".repeat(100) + "\n";

    @TempDir
    private Path directory;

    private final SetConfig config = new SetConfig();
    private final SetClock clock = new SetClock("2026-11-24T08:30:00Z");
    private final Mailer mailer = wired(new ConfiguredMailer(), config, clock, wired(new DemoMailbox(), config));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        configure(server.getSmtp().getPort());
        config.set("jia.mail.from", "家+ 服务站 <no-reply@jia.example>");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsText() throws Exception {
        mailer.send(mail(Optional.empty()));

        MimeMessage received = received();
        assertThat(received.getSubject()).isEqualTo(SUBJECT);
        assertThat(((String) received.getContent()).replace("\r\n", "\n")).isEqualTo(TEXT);
        assertThat(new ContentType(received.getContentType()).getParameter("charset"))
                .isEqualTo("UTF-8");
        assertThat(received.getFrom()).containsExactly(new InternetAddress("no-reply@jia.example"));
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("家+ 服务站");
        assertThat(received.getAllRecipients()).containsExactly(new InternetAddress(TO));
        assertThat(received.getMessageID()).isEqualTo("<booking-17.3@jia.example>");
        assertThat(received.getSentDate()).isEqualTo(Instant.parse("2026-11-24T08:30:00Z"));
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void sendsACalendarDocumentToBeShownAndAsAFile() throws Exception {
        CalendarDocuments documents = wired(new CalendarDocuments(), config, ZoneId.of("Asia/Shanghai"));
        String document = documents
                .invitation(new CalendarEntry(
                        "b-17",
                        0,
                        false,
                        "法律咨询",
                        "说明，很长。".repeat(50),
                        "企业天地",
                        List.of(new Occurrence(
                                Instant.parse("2026-12-02T04:00:00Z"), Instant.parse("2026-12-02T06:00:00Z"))),
                        clock.instant(),
                        Optional.empty(),
                        Optional.of(TO)))
                .text();

        mailer.send(mail(Optional.of(new CalendarPart("REQUEST", document))));

        Multipart mixed = (Multipart) received().getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(((String) alternatives.getBodyPart(0).getContent()).replace("\r\n", "\n"))
                .isEqualTo(TEXT);
        BodyPart shown = alternatives.getBodyPart(1);
        ContentType type = new ContentType(shown.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(decoded(shown)).isEqualTo(document);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo("attachment");
        assertThat(decoded(mixed.getBodyPart(1))).isEqualTo(document);
        assertThat(Biweekly.parse(decoded(shown))
                        .first()
                        .getEvents()
                        .get(0)
                        .getUid()
                        .getValue())
                .isEqualTo("b-17@jia.plus");
    }

    @Test
    void sendsNoHeaderThatASubjectSmugglesIn() throws Exception {
        mailer.send(new MailMessage(TO, "Hello\r\nBcc: other@corp.example", "text", Optional.empty(), "a"));

        assertThat(received().getSubject()).isEqualTo("Hello Bcc: other@corp.example");
        assertThat(received().getHeader("Bcc")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailMessage(TO, "", "", Optional.empty(), "a>\r\nX: b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "two@corp.example, three@corp.example", "a@b@c", "a\r\nb@corp.example", "@x"})
    void givesUpOnAMalformedAddress(String address) {
        MailNotSentException failure = failure(new MailMessage(address, "", "", Optional.empty(), "a"));

        assertThat(failure.isPermanent()).isTrue();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT,550 5.1.1 <wang.xiaoming@corp.example> unknown,true",
        "RCPT,451 4.7.1 <wang.xiaoming@corp.example> greylisted,false",
        "CONTENT,554 5.7.1 no mail for wang.xiaoming@corp.example,true",
        "CONTENT,452 4.3.1 disk full,false",
        "MAIL,550 5.7.1 wang.xiaoming@corp.example cannot be reached by you,false",
        "CONNECT,554 go away,false",
        "CONNECT,421 busy,false"
    })
    void tellsWhatIsRefusedForGood(String command, String answer, boolean permanent) throws IOException {
        try (ScriptedServer refusing = new ScriptedServer(Map.of(command, answer))) {
            configure(refusing.port());

            MailNotSentException failure = failure(mail(Optional.empty()));

            assertThat(failure.isPermanent()).isEqualTo(permanent);
            assertThat(failure).hasNoCause().hasMessageContaining(answer.substring(0, 3));
            assertThat(failure.getMessage())
                    .contains("127.0.0.1:" + refusing.port())
                    .doesNotContain("wang");
        }
    }

    @Test
    void triesAgainLaterWhenTheServerIsDown() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        configure(port);

        MailNotSentException failure = failure(mail(Optional.empty()));

        assertThat(failure.isPermanent()).isFalse();
        assertThat(failure).hasMessageContaining("127.0.0.1:" + port).hasMessageContaining("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "RCPT", "CONTENT"})
    void waitsForAServerNoLongerThanTheLimit(String silentAt) throws Exception {
        try (ScriptedServer hanging = new ScriptedServer(Map.of(silentAt, ""))) {
            SmtpSettings settings = new SmtpSettings(
                    "127.0.0.1",
                    hanging.port(),
                    Optional.empty(),
                    false,
                    new InternetAddress("no-reply@jia.example"),
                    Duration.ofMillis(300));

            MailNotSentException failure =
                    catchThrowableOfType(MailNotSentException.class, () -> new SmtpConnection(settings)
                            .send(mail(Optional.empty()), clock.instant()));

            assertThat(failure.isPermanent()).isFalse();
            assertThat(failure).hasMessageContaining("timed out");
        }
    }

    @Test
    void waitsTenSecondsUnlessATestSaysLess() throws Exception {
        assertThat(SmtpSettings.of("mail.example", config).timeLimit()).isEqualTo(Duration.ofSeconds(10));
        assertThat(SmtpSettings.of("mail.example", config).properties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void tellsNoPasswordToAServerThatDoesNotEncrypt() throws IOException {
        login("secret");
        try (ScriptedServer plain =
                new ScriptedServer(Map.of("EHLO", "250-scripted\r\n250 AUTH PLAIN LOGIN", "AUTH", "235 welcome"))) {
            configure(plain.port());

            MailNotSentException failure = failure(mail(Optional.empty()));

            assertThat(failure.isPermanent()).isFalse();
            assertThat(failure).hasMessageContaining("STARTTLS");
            assertThat(plain.heard()).doesNotContain("AUTH", "MAIL");
        }
    }

    @Test
    void logsInWhereItIsAskedTo() throws Exception {
        server.setUser("jia@jia.example", "jia", "secret");
        login("secret\n");
        config.set("jia.mail.smtp.starttls", false);

        mailer.send(mail(Optional.empty()));

        assertThat(received().getSubject()).isEqualTo(SUBJECT);
    }

    @Test
    void triesAgainLaterWhenTheLoginIsWrong() throws IOException {
        login("secret");
        config.set("jia.mail.smtp.starttls", false);
        try (ScriptedServer strict = new ScriptedServer(
                Map.of("EHLO", "250-scripted\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 no, jia@jia.example"))) {
            configure(strict.port());

            MailNotSentException failure = failure(mail(Optional.empty()));

            assertThat(failure.isPermanent()).isFalse();
            assertThat(failure).hasMessageContaining("login").hasNoCause();
        }
    }

    @Test
    void tellsWhatToConfigure() {
        config.set("jia.mail.from", "");
        assertThat(failure(mail(Optional.empty()))).hasMessageContaining("jia.mail.from");

        config.set("jia.mail.from", "no-reply@jia.example").set("jia.mail.smtp.user", "jia");
        assertThat(failure(mail(Optional.empty()))).hasMessageContaining("jia.mail.smtp.password.file");

        config.set("jia.mail.smtp.host", "");
        MailNotSentException failure = failure(mail(Optional.empty()));
        assertThat(failure).hasMessageContaining("jia.mail.smtp.host").hasMessageContaining("jia.mail.from");
        assertThat(failure.isPermanent()).isFalse();
    }

    private void configure(int port) {
        config.set("jia.mail.smtp.host", "127.0.0.1").set("jia.mail.smtp.port", port);
    }

    private void login(String password) throws IOException {
        Path file = Files.writeString(directory.resolve("password"), password);
        config.set("jia.mail.smtp.user", "jia").set("jia.mail.smtp.password.file", file);
    }

    private MailNotSentException failure(MailMessage message) {
        MailNotSentException failure = catchThrowableOfType(MailNotSentException.class, () -> mailer.send(message));
        assertThat(failure).as("a refusal").isNotNull();
        return failure;
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static MailMessage mail(Optional<CalendarPart> calendar) {
        return new MailMessage(TO, SUBJECT, TEXT, calendar, "booking-17.3");
    }

    private static String decoded(BodyPart part) throws IOException, MessagingException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package plus.jia.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.Wired.wired;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plus.jia.platform.Database;
import plus.jia.platform.SetClock;
import plus.jia.platform.SetConfig;

class DemoMailboxTest {
    private static Database database;

    private final SetConfig config = new SetConfig().set("jia.demo", true);
    private final SetClock clock = new SetClock("2026-12-01T04:00:00Z");
    private final DemoMailbox mailbox = database.bean(DemoMailbox.class, config, clock);
    private final Mailer mailer = wired(new ConfiguredMailer(), config, clock, mailbox);

    @BeforeAll
    static void start() {
        database = Database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.run("delete from platform.mailbox");
    }

    @Test
    void keepsWhatWouldHaveBeenSent() throws MailNotSentException {
        mailer.send(new MailMessage(
                "wang@corp.example", "预约成功", "您好", Optional.of(new CalendarPart("REQUEST", "BEGIN:…")), "b-1"));
        clock.set("2026-12-01T05:00:00Z");
        mailer.send(new MailMessage("li@corp.example", "提醒", "明天见", Optional.empty(), "b-2"));

        List<KeptMail> mails = mailbox.all();

        assertThat(mails).extracting(KeptMail::messageId).containsExactly("b-2", "b-1");
        KeptMail first = mailbox.find(mails.get(1).id()).orElseThrow();
        assertThat(first.recipient()).isEqualTo("wang@corp.example");
        assertThat(first.subject()).isEqualTo("预约成功");
        assertThat(first.text()).isEqualTo("您好");
        assertThat(first.calendarMethod()).isEqualTo("REQUEST");
        assertThat(first.calendar()).isEqualTo("BEGIN:…");
        assertThat(first.sentAt()).isEqualTo("2026-12-01T04:00:00Z");
        assertThat(mails.get(0).calendar()).isNull();
        assertThat(mailbox.find(-1)).isEmpty();
    }

    @Test
    void keepsTheNewestOnly() {
        for (int n = 1; n <= DemoMailbox.KEPT + 3; n++) {
            mailbox.keep(new MailMessage("wang@corp.example", "n", "n", Optional.empty(), "b-" + n));
        }

        assertThat(mailbox.all())
                .hasSize(DemoMailbox.KEPT)
                .extracting(KeptMail::messageId)
                .startsWith("b-" + (DemoMailbox.KEPT + 3))
                .endsWith("b-4");
    }

    @Test
    void isNotOfferedWithoutTheDemonstration() {
        assertThat(mailbox.isOffered()).isTrue();

        config.set("jia.demo", false);

        assertThat(mailbox.isOffered()).isFalse();
    }
}

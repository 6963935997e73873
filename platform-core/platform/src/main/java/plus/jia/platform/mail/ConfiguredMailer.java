package plus.jia.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Sends by the server of {@code jia.mail.smtp.host}; where there is none, into the demonstration's mailbox. */
@ApplicationScoped
public class ConfiguredMailer implements Mailer {
    @Inject
    private Config config;

    @Inject
    private DemoMailbox mailbox;

    @Inject
    private Clock clock;

    @Override
    public void send(MailMessage message) throws MailNotSentException {
        Optional<String> host = SmtpSettings.host(config);
        if (host.isPresent()) {
            SmtpSettings settings = SmtpSettings.of(host.get(), config);
            new SmtpConnection(settings).send(message, clock.instant());
        } else if (mailbox.isOffered()) {
            mailbox.keep(message);
        } else {
            throw MailNotSentException.forNow("no mail server is configured: jia.mail.smtp.host and jia.mail.from");
        }
    }
}

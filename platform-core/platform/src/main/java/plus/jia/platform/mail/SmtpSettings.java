package plus.jia.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * How the mail server is reached.
 *
 * @param host its name
 * @param port its port; 465 is spoken encrypted from the first byte
 * @param login who we are to it, if it asks
 * @param startTls whether the connection must become encrypted before anything is said
 * @param from who sends
 * @param timeLimit how long connecting and each answer may take
 */
record SmtpSettings(
        String host, int port, Optional<Login> login, boolean startTls, InternetAddress from, Duration timeLimit) {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);
    private static final int PLAIN_PORT = 25;
    private static final int SUBMISSION_PORT = 587;
    private static final int TLS_PORT = 465;

    /** The name and password of an account of the mail server. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "login";
        }
    }

    static Optional<String> host(Config config) {
        return config.getOptionalValue("jia.mail.smtp.host", String.class);
    }

    static SmtpSettings of(String host, Config config) throws MailNotSentException {
        Optional<Login> login = login(config);
        int port = config.getOptionalValue("jia.mail.smtp.port", Integer.class)
                .orElse(login.isPresent() ? SUBMISSION_PORT : PLAIN_PORT);
        boolean startTls =
                config.getOptionalValue("jia.mail.smtp.starttls", Boolean.class).orElse(login.isPresent());
        return new SmtpSettings(host, port, login, startTls && port != TLS_PORT, from(config), TIME_LIMIT);
    }

    private static Optional<Login> login(Config config) throws MailNotSentException {
        Optional<String> user = config.getOptionalValue("jia.mail.smtp.user", String.class);
        return user.isEmpty() ? Optional.empty() : Optional.of(new Login(user.get(), password(config)));
    }

    private static String password(Config config) throws MailNotSentException {
        String file = config.getOptionalValue("jia.mail.smtp.password.file", String.class)
                .orElseThrow(() -> MailNotSentException.forNow(
                        "jia.mail.smtp.user is configured without jia.mail.smtp.password.file"));
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw MailNotSentException.forNow("the file of jia.mail.smtp.password.file cannot be read: " + file);
        }
    }

    private static InternetAddress from(Config config) throws MailNotSentException {
        String from = config.getOptionalValue("jia.mail.from", String.class)
                .orElseThrow(() -> MailNotSentException.forNow("jia.mail.from is not configured"));
        try {
            InternetAddress address = new InternetAddress(from, true);
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw MailNotSentException.forNow("jia.mail.from is no mail address");
        }
    }

    /** As Jakarta Mail wants them. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", String.valueOf(timeLimit.toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(timeLimit.toMillis()));
        properties.setProperty("mail.smtp.auth", String.valueOf(login.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(port == TLS_PORT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}

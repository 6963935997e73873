package plus.jia.platform.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.spi.Role;

/** Lets the office in for the first time: an account whose password stands in a file that only the platform's own user can read. */
@ApplicationScoped
public class FirstOfficeAccount {
    /** The account's name. */
    public static final String USERNAME = "office";

    private static final Logger LOG = System.getLogger(FirstOfficeAccount.class.getName());
    private static final int PASSWORD_BYTES = 18;

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "jia.demo", defaultValue = "false")
    private boolean demoMode;

    @Inject
    @ConfigProperty(name = "jia.data", defaultValue = "data")
    private Path data;

    void make(@Observes @Priority(100) PlatformStarted started) {
        if (!demoMode && !accounts.officeExists()) {
            String password = random();
            write(password);
            accounts.save(
                    new AccountProfile(USERNAME, "街道办事处", Set.of(Role.OFFICE), Optional.empty(), Set.of(), true),
                    password);
            LOG.log(
                    Level.WARNING,
                    "No office account yet: made \"" + USERNAME + "\"; its password is in " + file().toAbsolutePath()
                            + ". Sign in and change it at /account; the file is deleted then.");
        }
    }

    /** Deletes the file once its password is no longer the account's. */
    void passwordChanged(String username) {
        if (username.equals(USERNAME)) {
            try {
                Files.deleteIfExists(file());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Please delete " + file().toAbsolutePath() + ", it is no longer needed", e);
            }
        }
    }

    private void write(String password) {
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(file());
            Files.createFile(
                    file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file(), password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the first office password to " + file(), e);
        }
    }

    private Path file() {
        return data.resolve("office-password");
    }

    private static String random() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

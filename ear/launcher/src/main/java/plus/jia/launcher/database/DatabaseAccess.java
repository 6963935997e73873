package plus.jia.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import plus.jia.launcher.console.StartFailure;

/**
 * How the platform reaches its database.
 *
 * @param url a JDBC URL
 * @param user the role that owns the platform's schema and makes one role for each module
 * @param passwordFile the file whose only line is the password
 */
public record DatabaseAccess(String url, String user, Path passwordFile) {
    private static final Duration REACH_LIMIT = Duration.ofSeconds(15);

    /** The URL as it may be shown: parameters can hold passwords. */
    public static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    public String password() {
        try {
            String password = Files.readString(passwordFile).strip();
            if (password.isEmpty()) {
                throw new StartFailure("密码文件为空 The password file is empty: " + passwordFile);
            }
            return password;
        } catch (IOException e) {
            throw new StartFailure(
                    "读不到密码文件 Cannot read the password file " + passwordFile + ": "
                            + e.getClass().getSimpleName().replace("Exception", ""),
                    e);
        }
    }

    DataSource dataSource() {
        return dataSource(REACH_LIMIT);
    }

    DataSource dataSource(Duration reachLimit) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password());
        source.setConnectTimeout((int) reachLimit.toSeconds());
        source.setLoginTimeout((int) reachLimit.toSeconds());
        source.setApplicationName("jia-launcher");
        return source;
    }
}

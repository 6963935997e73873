package plus.jia.bridge;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * Makes the physical connections of a server pool that belongs to one owner, and refuses their use to anybody else.
 *
 * <p>The server's naming is one for all applications, so code can ask for any pool by name. Whatever asks the database something, on a new
 * connection or a kept one, passes the check here. A pool of this class must validate on checkout by {@code meta-data}: then a connection
 * that the database closed is replaced. The owner is a module's id, or {@link #PLATFORM}.
 */
public class OwnedDataSource implements DataSource {
    /** The owner that is no module. */
    public static final String PLATFORM = "platform";

    private static final String VALIDATION = "getMetaData";
    private static final int VALIDATION_SECONDS = 5;

    /** So shortly after it was used a connection is believed to be alive, which saves asking the database before each transaction. */
    private static final Duration TRUSTED = Duration.ofMillis(500);

    private String owner = "";
    private String url = "";
    private String user = "";
    private String password = "";
    private @Nullable PrintWriter log;
    private int loginTimeout;

    /** Not checked here: the server makes physical connections under a class loader of its own, whoever waits for them. */
    @Override
    public Connection getConnection() throws SQLException {
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        return guarded(connect(credentials));
    }

    /** By the driver itself: its data source would write each of sixty defaults into the URL, which others log and parse. */
    private Connection connect(Properties credentials) throws SQLException {
        Connection connection = new Driver().connect(url, credentials);
        if (connection == null) {
            throw new SQLException("not an address of a PostgreSQL database: " + url, "08001");
        }
        return connection;
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return getConnection();
    }

    Connection guarded(Connection connection) {
        AtomicLong lastUse = new AtomicLong(System.nanoTime() - TRUSTED.toNanos() - 1);
        InvocationHandler guard = (proxy, method, arguments) -> {
            if (isUse(method.getName())) {
                requireOwner();
                long idle = System.nanoTime() - lastUse.getAndSet(System.nanoTime());
                if (method.getName().equals(VALIDATION) && idle > TRUSTED.toNanos()) {
                    requireAlive(connection);
                }
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                OwnedDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, guard);
    }

    /** What the database is asked by; the rest, such as closing, the server does on threads of its own. */
    private static boolean isUse(String method) {
        return method.equals(VALIDATION)
                || method.startsWith("create")
                || method.startsWith("prepare")
                || method.equals("unwrap");
    }

    private static void requireAlive(Connection connection) throws SQLException {
        if (!connection.isValid(VALIDATION_SECONDS)) {
            throw new SQLException("the database closed this connection", "08006");
        }
    }

    private void requireOwner() throws SQLException {
        Optional<String> caller = ModuleRegistry.get().currentModule();
        boolean owns = owner.equals(PLATFORM)
                ? caller.isEmpty()
                : caller.filter(owner::equals).isPresent();
        if (!owns) {
            throw new SQLException(
                    "this data source belongs to " + owner + ", not to " + caller.orElse(PLATFORM), "28000");
        }
    }

    /** Set by the server from the pool's properties. */
    public void setOwner(String moduleOrPlatform) {
        owner = moduleOrPlatform;
    }

    /** Set by the server from the pool's properties. */
    public void setUrl(String jdbcUrl) {
        url = jdbcUrl;
    }

    /** Set by the server from the pool's properties. */
    public void setUser(String name) {
        user = name;
    }

    /** Set by the server from the pool's properties. */
    public void setPassword(String secret) {
        password = secret;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return log;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter writer) {
        log = writer;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("it logs through the driver");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("it wraps no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

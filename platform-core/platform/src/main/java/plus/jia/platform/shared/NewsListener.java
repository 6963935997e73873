package plus.jia.platform.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Hears the news of all nodes on one thread and fires them as events. */
@ApplicationScoped
public class NewsListener {
    private static final Duration END_WITHIN = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "jia.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "jia.db.user")
    private String user;

    @Inject
    @ConfigProperty(name = "jia.db.password.file")
    private String passwordFile;

    @Inject
    private Event<NewsArrived> events;

    @Inject
    private Node node;

    @Resource
    private ManagedThreadFactory threads;

    private @Nullable NewsReader reader;
    private @Nullable Thread thread;

    void start(@Observes @Priority(50) PlatformStarted started) {
        NewsReader news = new NewsReader(this::connect, topic -> events.fire(new NewsArrived(topic)));
        news.connect();
        Thread runner = threads.newThread(news);
        runner.setName("jia-news");
        runner.start();
        reader = news;
        thread = runner;
    }

    @PreDestroy
    void stop() {
        if (reader == null || thread == null) {
            return;
        }
        reader.stop();
        thread.interrupt();
        try {
            thread.join(END_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password());
        properties.setProperty("ApplicationName", "jia-news");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "10");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("jia.db.url is no PostgreSQL address");
        }
        return present(connection);
    }

    private Connection present(Connection connection) throws SQLException {
        try {
            PresentNodes.enter(connection, node.name());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private String password() throws SQLException {
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException e) {
            throw new SQLException("cannot read " + passwordFile, e);
        }
    }
}

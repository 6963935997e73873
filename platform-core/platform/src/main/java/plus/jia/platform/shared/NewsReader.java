package plus.jia.platform.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Reads news from one connection of its own until stopped. When the connection breaks it connects again and tells all topics. */
final class NewsReader implements Runnable {
    /** Opens the connection that is read from. */
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    static final Duration BURST = Duration.ofMillis(80);
    private static final int WAIT_MILLIS = 15_000;
    private static final int ANSWERS_WITHIN_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = System.getLogger(NewsReader.class.getName());

    private final Connector connector;
    private final Consumer<Topic> hearer;
    private volatile boolean stopped;
    private volatile @Nullable Connection connection;
    private Duration pause = FIRST_PAUSE;

    NewsReader(Connector connector, Consumer<Topic> hearer) {
        this.connector = connector;
        this.hearer = hearer;
    }

    /** Begins to listen before the thread runs, so that nothing is missed in between; where that fails the thread tries again. */
    void connect() {
        try {
            listen();
        } catch (SQLException e) {
            lost(e);
        }
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                if (connection == null) {
                    reconnect();
                }
                read();
            } catch (SQLException e) {
                if (!stopped) {
                    lost(e);
                    sleep();
                }
            }
        }
        close();
    }

    /** Ends {@link #run} at once, from any other thread. */
    void stop() {
        stopped = true;
        close();
    }

    private void listen() throws SQLException {
        Connection opened = connector.connect();
        connection = opened;
        try (Statement statement = opened.createStatement()) {
            statement.execute("listen " + PostgresNews.CHANNEL);
        }
        pause = FIRST_PAUSE;
    }

    private void reconnect() throws SQLException {
        listen();
        LOG.log(Level.INFO, "Listening for news of other nodes again");
        tell(EnumSet.allOf(Topic.class));
    }

    private void read() throws SQLException {
        Connection current = connection;
        if (current == null) {
            return;
        }
        Set<Topic> topics = await(current, WAIT_MILLIS);
        if (topics.isEmpty()) {
            requireAlive(current);
        } else {
            topics.addAll(restOfBurst(current));
            tell(topics);
        }
    }

    private static Set<Topic> await(Connection current, int millis) throws SQLException {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (PGNotification notification : current.unwrap(PGConnection.class).getNotifications(millis)) {
            topic(notification.getParameter()).ifPresent(topics::add);
        }
        return topics;
    }

    /** Empty for a topic that only a newer node knows. */
    private static Optional<Topic> topic(String written) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.name().equalsIgnoreCase(written))
                .findFirst();
    }

    private static Set<Topic> restOfBurst(Connection current) throws SQLException {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        long end = System.nanoTime() + BURST.toNanos();
        long left = BURST.toMillis();
        while (left > 0) {
            topics.addAll(await(current, (int) left));
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return topics;
    }

    private static void requireAlive(Connection current) throws SQLException {
        if (!current.isValid(ANSWERS_WITHIN_SECONDS)) {
            throw new SQLException("the connection no longer answers");
        }
    }

    private void tell(Set<Topic> topics) {
        for (Topic topic : topics) {
            try {
                hearer.accept(topic);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "News about " + topic + " were not taken in", e);
            }
        }
    }

    private void lost(SQLException cause) {
        LOG.log(Level.WARNING, "Cannot hear news of other nodes, trying again: {0}", cause.getMessage());
        close();
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try {
                // Not close(): that would wait for the read that is under way.
                current.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The connection for news was already gone", e);
            }
        }
    }
}

package plus.jia.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsReaderTest {
    private static EmbeddedPostgres postgres;

    private final BlockingQueue<Topic> heard = new LinkedBlockingQueue<>();
    private final NewsReader reader =
            new NewsReader(() -> postgres.getPostgresDatabase().getConnection(), heard::add);
    private final Thread thread = new Thread(reader);

    @BeforeAll
    static void startDatabase() throws Exception {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopDatabase() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void startReader() {
        reader.connect();
        thread.start();
    }

    @AfterEach
    void stopReader() throws Exception {
        reader.stop();
        thread.join(2_000);
    }

    @Test
    void hearsCommittedNews() throws Exception {
        run("select pg_notify('jia_news', 'catalogue')");

        assertThat(next()).isEqualTo(Topic.CATALOGUE);
    }

    @Test
    void hearsNothingOfARollback() throws Exception {
        run(
                "begin",
                "select pg_notify('jia_news', 'catalogue')",
                "rollback",
                "select pg_notify('jia_news', 'modules')");

        assertThat(next()).isEqualTo(Topic.MODULES);
    }

    @Test
    void passesOverATopicThatOnlyANewerNodeKnows() throws Exception {
        run("select pg_notify('jia_news', 'weather')", "select pg_notify('jia_news', 'modules')");

        assertThat(next()).isEqualTo(Topic.MODULES);
    }

    @Test
    void tellsABurstOnce() throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < 10; i++) {
                statement.execute("select pg_notify('jia_news', 'catalogue')");
            }
        }

        assertThat(next()).isEqualTo(Topic.CATALOGUE);
        assertThat(heard.poll(NewsReader.BURST.toMillis() * 3, TimeUnit.MILLISECONDS))
                .isNull();
    }

    @Test
    void tellsEverythingAfterTheConnectionBroke() throws Exception {
        run("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");

        assertThat(next()).isEqualTo(Topic.CATALOGUE);
        assertThat(next()).isEqualTo(Topic.MODULES);

        run("select pg_notify('jia_news', 'modules')");
        assertThat(next()).isEqualTo(Topic.MODULES);
    }

    @Test
    void endsItsThreadAtOnceWhenStopped() throws Exception {
        reader.stop();
        thread.join(2_000);

        assertThat(thread.isAlive()).isFalse();
    }

    private Topic next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

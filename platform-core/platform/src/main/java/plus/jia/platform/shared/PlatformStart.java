package plus.jia.platform.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database up to date, then lets every feature start in its order, one node at a time. A failure here fails the deployment.
 */
@WebListener
public class PlatformStart implements ServletContextListener {
    @Resource(lookup = "jdbc/jia/platform")
    private DataSource database;

    @Inject
    private Event<PlatformStarted> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try (StartingTurn turn = StartingTurn.take(database)) {
            migrate();
            started.fire(new PlatformStarted());
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be used: " + e.getMessage(), e);
        }
    }

    private void migrate() {
        Flyway.configure(PlatformStart.class.getClassLoader())
                .dataSource(database)
                .defaultSchema("platform")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}

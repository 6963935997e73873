package plus.jia.platform.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database up to date, then lets every feature start in its order. A failure here fails the deployment. */
@WebListener
public class PlatformStart implements ServletContextListener {
    @Resource(lookup = "jdbc/jia/platform")
    private DataSource database;

    @Inject
    private Event<PlatformStarted> started;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Flyway.configure(PlatformStart.class.getClassLoader())
                .dataSource(database)
                .defaultSchema("platform")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        started.fire(new PlatformStarted());
    }
}

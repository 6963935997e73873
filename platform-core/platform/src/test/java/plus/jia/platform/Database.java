package plus.jia.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A migrated PostgreSQL with the platform's own persistence unit on it, outside a container. Close it after use. */
public final class Database implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        DataSource dataSource = postgres.getPostgresDatabase();
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .defaultSchema("platform")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                "platform",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        dataSource,
                        "hibernate.transaction.coordinator_class",
                        "jdbc"));
        entities = factory.createEntityManager();
    }

    public static Database start() {
        try {
            return new Database(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entity manager for the beans under test; {@link #inTransaction} begins and ends its transactions. */
    public EntityManager entities() {
        return entities;
    }

    public DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** Runs the work in a transaction of its own, rolled back when it throws. */
    public <T> T inTransaction(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

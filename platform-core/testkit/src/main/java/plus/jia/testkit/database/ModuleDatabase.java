package plus.jia.testkit.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL with a module's schema, as the platform makes it: a role of its own that sees that schema only, migrated by the module's
 * {@code db/migration}, with the module's persistence unit on it and its mappings compared with the tables. Outside a container, so
 * {@code @Transactional} does nothing: use {@link #inTransaction}. One database serves a test class; for one thread; close it after use.
 *
 * <pre>{@code
 * private static final ModuleDatabase DATABASE = ModuleDatabase.start("health-clinic");
 * private final Rota rota = new JpaRota(DATABASE.entities());
 * }</pre>
 */
public final class ModuleDatabase implements AutoCloseable {
    private static final String ROLE = "module";

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    private ModuleDatabase(EmbeddedPostgres postgres, String persistenceUnit) {
        this.postgres = postgres;
        prepare(postgres.getPostgresDatabase());
        DataSource own = postgres.getDatabase(ROLE, "postgres");
        migrate(own);
        factory = Persistence.createEntityManagerFactory(persistenceUnit, outsideAContainer(own));
        entities = factory.createEntityManager();
    }

    /**
     * Starts one; takes some seconds.
     *
     * @param persistenceUnit the name of the module's persistence unit
     * @return the database
     */
    public static ModuleDatabase start(String persistenceUnit) {
        try {
            return new ModuleDatabase(EmbeddedPostgres.start(), persistenceUnit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(DataSource superuser) {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + ROLE + " login");
            statement.execute("create schema " + ROLE + " authorization " + ROLE);
            statement.execute("alter role " + ROLE + " set search_path = " + ROLE);
        } catch (SQLException e) {
            throw new IllegalStateException("the module's schema cannot be made", e);
        }
    }

    private static void migrate(DataSource own) {
        Flyway.configure(ModuleDatabase.class.getClassLoader())
                .dataSource(own)
                .defaultSchema(ROLE)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static Map<String, Object> outsideAContainer(DataSource own) {
        return Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                own,
                "hibernate.transaction.coordinator_class",
                "jdbc",
                "hibernate.connection.handling_mode",
                "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION",
                "hibernate.hbm2ddl.auto",
                "validate");
    }

    /**
     * What the module's repositories work with.
     *
     * @return the entity manager
     */
    public EntityManager entities() {
        return entities;
    }

    /**
     * Runs work in a transaction, rolled back when it throws, and forgets the entities afterwards, so that the next read is one of the
     * database.
     *
     * @param work the work
     * @param <T> what it answers
     * @return its answer
     */
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

    /**
     * The same for work without an answer.
     *
     * @param work the work
     */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
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

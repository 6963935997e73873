package plus.jia.platform;

import static net.bytebuddy.matcher.ElementMatchers.isAnnotatedWith;
import static plus.jia.platform.Wired.wired;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
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
                        "jdbc",
                        "hibernate.connection.handling_mode",
                        "DELAYED_ACQUISITION_AND_RELEASE_AFTER_TRANSACTION"));
        entities = factory.createEntityManager();
    }

    private Database(EmbeddedPostgres postgres, EntityManagerFactory factory) {
        this.postgres = postgres;
        this.factory = factory;
        entities = factory.createEntityManager();
    }

    /** The same database with another entity manager, for beans on another thread; not to be closed. */
    public Database forAnotherThread() {
        return new Database(postgres, factory);
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

    /**
     * A bean with these collaborators and the entity manager in its fields; its methods marked {@link Transactional} join the running
     * transaction or run in one of their own, as in the container.
     */
    public <T> T bean(Class<T> type, Object... collaborators) {
        try {
            T bean = transactional(type).getDeclaredConstructor().newInstance();
            Wired.offer(bean, entities);
            return wired(bean, collaborators);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Class<? extends T> transactional(Class<T> type) throws IllegalAccessException {
        return new ByteBuddy()
                .subclass(type)
                .method(isAnnotatedWith(Transactional.class))
                .intercept(MethodDelegation.to(this))
                .make()
                .load(
                        type.getClassLoader(),
                        ClassLoadingStrategy.UsingLookup.of(
                                MethodHandles.privateLookupIn(type, MethodHandles.lookup())))
                .getLoaded();
    }

    /** For the beans made here. */
    @RuntimeType
    public Object intercept(@SuperCall Callable<?> method) throws Exception {
        if (entities.getTransaction().isActive()) {
            return method.call();
        }
        return inTransaction(() -> {
            try {
                return method.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public void run(String... statements) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

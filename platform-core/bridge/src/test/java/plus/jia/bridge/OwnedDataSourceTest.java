package plus.jia.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OwnedDataSourceTest {
    @Test
    void refusesThePlatformsConnectionsToAModule() {
        Connection platform = connectionOf(OwnedDataSource.PLATFORM, true);

        ModuleRegistry.get()
                .whileDeploying("lunch", () -> assertThatThrownBy(() -> platform.prepareStatement("select 1"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("belongs to platform, not to lunch"));
    }

    @Test
    void refusesAModulesConnectionsToAnotherAndToThePlatform() {
        Connection lunch = connectionOf("lunch", true);

        ModuleRegistry.get().whileDeploying("counselling", () -> assertThatThrownBy(lunch::createStatement)
                .hasMessageContaining("belongs to lunch, not to counselling"));
        assertThatThrownBy(lunch::createStatement).hasMessageContaining("belongs to lunch, not to platform");
    }

    @Test
    void refusesEveryWayToTheDatabase() {
        Connection lunch = connectionOf("lunch", true);
        List<ThrowingCallable> ways = List.of(
                lunch::getMetaData,
                lunch::createStatement,
                () -> lunch.prepareStatement("select 1"),
                () -> lunch.prepareCall("call x()"),
                () -> lunch.unwrap(Connection.class));

        assertThat(ways).allSatisfy(way -> assertThatThrownBy(way).hasMessageContaining("belongs to lunch"));
    }

    @Test
    void letsTheOwnerUseIt() {
        Connection lunch = connectionOf("lunch", true);

        ModuleRegistry.get().whileDeploying("lunch", () -> assertThatCode(() -> lunch.prepareStatement("select 1"))
                .doesNotThrowAnyException());
    }

    /** The server closes and resets kept connections on timer threads that are nobody's. */
    @Test
    void letsTheServerTidyUp() {
        Connection lunch = connectionOf("lunch", true);

        assertThatCode(() -> {
                    lunch.rollback();
                    lunch.setAutoCommit(true);
                    lunch.close();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void givesUpAConnectionThatTheDatabaseClosed() {
        Connection lunch = connectionOf("lunch", false);

        ModuleRegistry.get().whileDeploying("lunch", () -> assertThatThrownBy(lunch::getMetaData)
                .hasMessageContaining("closed this connection"));
    }

    @Test
    void believesAConnectionThatWasJustUsed() {
        AtomicInteger asked = new AtomicInteger();
        Connection lunch = connectionOf("lunch", () -> asked.incrementAndGet() == 1);

        ModuleRegistry.get().whileDeploying("lunch", () -> {
            assertThatCode(lunch::getMetaData).doesNotThrowAnyException();
            assertThatCode(lunch::getMetaData).doesNotThrowAnyException();
        });

        assertThat(asked).hasValue(1);
    }

    /** The server makes them under its own class loader, so who waits for them cannot be told. */
    @Test
    void makesPhysicalConnectionsForWhoeverAsks() {
        OwnedDataSource lunch = new OwnedDataSource();
        lunch.setOwner("lunch");
        lunch.setUrl("jdbc:postgresql://127.0.0.1:1/nothing");

        assertThatThrownBy(lunch::getConnection).hasMessageContaining("127.0.0.1:1 refused");
    }

    private static Connection connectionOf(String owner, boolean alive) {
        return connectionOf(owner, () -> alive);
    }

    private static Connection connectionOf(String owner, BooleanSupplier alive) {
        OwnedDataSource source = new OwnedDataSource();
        source.setOwner(owner);
        return source.guarded((Connection) Proxy.newProxyInstance(
                OwnedDataSourceTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("isValid") ? alive.getAsBoolean() : null));
    }
}

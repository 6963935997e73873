package plus.jia.bridge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OwnedDataSourceTest {
    @Test
    void refusesThePlatformsConnectionsToAModule() {
        OwnedDataSource platform = new OwnedDataSource();
        platform.setOwner(OwnedDataSource.PLATFORM);
        ModuleRegistry.get().whileDeploying("lunch", () -> assertThatThrownBy(platform::getConnection)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("belongs to platform, not to lunch"));
    }

    @Test
    void refusesAModulesConnectionsToAnotherAndToThePlatform() {
        OwnedDataSource lunch = new OwnedDataSource();
        lunch.setOwner("lunch");
        ModuleRegistry.get().whileDeploying("counselling", () -> assertThatThrownBy(lunch::getConnection)
                .hasMessageContaining("belongs to lunch, not to counselling"));
        assertThatThrownBy(lunch::getConnection).hasMessageContaining("belongs to lunch, not to platform");
    }

    @Test
    void letsTheOwnerThroughToTheDatabase() {
        OwnedDataSource lunch = new OwnedDataSource();
        lunch.setOwner("lunch");
        lunch.setUrl("jdbc:postgresql://127.0.0.1:1/nothing");
        ModuleRegistry.get().whileDeploying("lunch", () -> assertThatThrownBy(lunch::getConnection)
                .hasMessageContaining("127.0.0.1:1 refused"));
    }
}

package plus.jia.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModuleSettingsSourceTest {
    private final PlatformServices platform = new OneSetting();
    private final EditedSettingsSource source = new EditedSettingsSource();

    @BeforeEach
    void attach() {
        ModuleRegistry.get().attach(platform);
    }

    @AfterEach
    void detach() {
        ModuleRegistry.get().detach(platform);
    }

    @Test
    void answersTheBuildingOfTheCurrentCall() {
        try (CallScope scope = CallScope.open("health-clinic", "k11")) {
            assertThat(source.getValue("health-clinic.slot-minutes")).isEqualTo("20@k11");
        }
    }

    @Test
    void answersTheStreetOutsideABuilding() {
        try (CallScope scope = CallScope.open("health-clinic", null)) {
            assertThat(source.getValue("health-clinic.slot-minutes")).isEqualTo("20@street");
        }
    }

    @Test
    void answersNothingToAnotherModuleNorToThePlatform() {
        try (CallScope scope = CallScope.open("legal-advice", "k11")) {
            assertThat(source.getValue("health-clinic.slot-minutes")).isNull();
        }
        assertThat(source.getValue("health-clinic.slot-minutes")).isNull();
    }

    @Test
    void listsNoNames() {
        assertThat(source.getPropertyNames()).isEmpty();
    }

    private static final class OneSetting implements PlatformServices {
        @Override
        public Verdict admit(String moduleId, Knock knock) {
            return new Verdict.Admitted("nobody", Set.of());
        }

        @Override
        public void changedByRequest(String moduleId) {
            throw new AssertionError("no request was made");
        }

        @Override
        public Optional<String> editedSetting(String moduleId, @Nullable String building, String key) {
            return Optional.of("20@" + (building == null ? "street" : building));
        }

        @Override
        public Optional<String> declaredDefault(String moduleId, String key) {
            return Optional.empty();
        }
    }
}

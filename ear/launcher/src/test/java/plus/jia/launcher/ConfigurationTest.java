package plus.jia.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.server.DataGrid;

class ConfigurationTest {

    @Test
    void hasDefaultsForEverything() {
        Settings settings = resolve(Map.of(), Map.of(), Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.grid()).isEmpty();
    }

    @Test
    void readsTheEnvironment() {
        Settings settings = resolve(
                Map.of(),
                Map.of(),
                Map.of(
                        "JIA_HOST",
                        "0.0.0.0",
                        "JIA_PORT",
                        "81",
                        "JIA_DATA",
                        "/d",
                        "JIA_DEMO",
                        "false",
                        "JIA_ZONE",
                        "UTC"));

        assertThat(settings.host()).isEqualTo("0.0.0.0");
        assertThat(settings.port()).isEqualTo(81);
        assertThat(settings.data()).isEqualTo(Path.of("/d"));
        assertThat(settings.demo()).isFalse();
        assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void systemPropertyWinsOverEnvironment() {
        assertThat(resolve(Map.of(), Map.of("jia.port", "82"), Map.of("JIA_PORT", "81"))
                        .port())
                .isEqualTo(82);
    }

    @Test
    void optionWinsOverEverything() {
        assertThat(resolve(Map.of("jia.port", "83"), Map.of("jia.port", "82"), Map.of("JIA_PORT", "81"))
                        .port())
                .isEqualTo(83);
    }

    @Test
    void emptyVariableCountsAsUnset() {
        assertThat(resolve(Map.of(), Map.of(), Map.of("JIA_DB_URL", "", "JIA_HOST", ""))
                        .database())
                .isEmpty();
    }

    @Test
    void takesAnExternalDatabaseFromTheEnvironment() {
        Settings settings = resolve(
                Map.of(),
                Map.of(),
                Map.of(
                        "JIA_DB_URL", "jdbc:postgresql://db/jia",
                        "JIA_DB_USER", "someone",
                        "JIA_DB_PASSWORD_FILE", "/run/secrets/db"));

        assertThat(settings.database()).hasValueSatisfying(access -> {
            assertThat(access.url()).isEqualTo("jdbc:postgresql://db/jia");
            assertThat(access.user()).isEqualTo("someone");
            assertThat(access.passwordFile()).isEqualTo(Path.of("/run/secrets/db"));
        });
    }

    @Test
    void refusesAnExternalDatabaseWithoutUser() {
        assertThatThrownBy(() -> resolve(Map.of("jia.db.url", "jdbc:postgresql://db/jia"), Map.of(), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--db-password-file")
                .hasMessageContaining("JIA_DB_PASSWORD_FILE");
    }

    @Test
    void refusesAnotherDatabaseAndKeepsItsPasswordToItself() {
        assertThatThrownBy(
                        () -> resolve(Map.of("jia.db.url", "jdbc:mysql://db/jia?password=geheim"), Map.of(), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:mysql://db/jia")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void namesTheVariableThatIsWrong() {
        assertThatThrownBy(() -> resolve(Map.of(), Map.of(), Map.of("JIA_PORT", "eighty")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("JIA_PORT")
                .hasMessageContaining("eighty");
        assertThatThrownBy(() -> resolve(Map.of(), Map.of(), Map.of("JIA_PORT", "70000")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("65535");
        assertThatThrownBy(() -> resolve(Map.of(), Map.of(), Map.of("JIA_DEMO", "perhaps")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("JIA_DEMO");
        assertThatThrownBy(() -> resolve(Map.of(), Map.of(), Map.of("JIA_ZONE", "Asia/Atlantis")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("JIA_ZONE");
    }

    @Test
    void choosesAFreePortForZero() {
        assertThat(resolve(Map.of("jia.port", "0"), Map.of(), Map.of()).port()).isPositive();
    }

    @Test
    void joinsADataGridOnlyWhenTold() {
        Map<String, String> members = Map.of("jia.cluster", "10.0.0.1:6900,10.0.0.2:6900");

        assertThat(resolve(members, Map.of(), Map.of()).grid())
                .contains(new DataGrid("10.0.0.1:6900,10.0.0.2:6900", "10.0.0.1", 6900));
        assertThat(resolve(members, Map.of(), Map.of("JIA_CLUSTER_BIND", "10.0.0.2:6900"))
                        .grid())
                .contains(new DataGrid("10.0.0.1:6900,10.0.0.2:6900", "10.0.0.2", 6900));
        assertThatThrownBy(() -> resolve(Map.of("jia.cluster", "here"), Map.of(), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("here");
    }

    @Test
    void showsLocalhostForLoopbackAndTheRealHostOtherwise() {
        assertThat(resolve(Map.of(), Map.of(), Map.of()).publicUrl()).isEqualTo("http://localhost:8080/");
        assertThat(resolve(Map.of("jia.host", "192.0.2.7"), Map.of(), Map.of()).publicUrl())
                .isEqualTo("http://192.0.2.7:8080/");
        assertThat(resolve(Map.of("jia.host", "0.0.0.0"), Map.of(), Map.of()).publicUrl())
                .doesNotContain("localhost")
                .doesNotContain("0.0.0.0");
    }

    private static Settings resolve(
            Map<String, String> options, Map<String, String> systemProperties, Map<String, String> environment) {
        return new Configuration(options, systemProperties, environment).resolve();
    }
}

package plus.jia.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.platform.identity.Caller;
import plus.jia.spi.Role;

class DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalogue",
                "/offering",
                "/login",
                "/logout",
                "/openapi",
                "/health/ready",
                "/resources/jia.css"
            })
    void opensListedPathsToAll(String path) {
        assertThat(Door.of(path).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/unheard-of",
                "/login/x",
                "/catalogue.xhtml",
                "/console/modules.xhtml",
                "/resources/x.xhtml",
                "/Console/",
                "/m/x",
                "/WEB-INF/x"
            })
    void doesNotKnowAnyOther(String path) {
        assertThat(Door.of(path)).isEqualTo(Door.NONE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsNobodyThroughTheDoorThatIsNone(Role role) {
        assertThat(Door.NONE.admits(caller(role))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OFFICE,true", "STATION,true", "PARTNER,true", "RESIDENT,false"})
    void letsStaffIntoTheConsole(Role role, boolean admitted) {
        assertThat(Door.of("/console/modules").isOpen()).isFalse();
        assertThat(Door.of("/console/modules").admits(caller(role))).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"OFFICE,true", "STATION,false", "PARTNER,false", "RESIDENT,false"})
    void letsTheOfficeSeeTheMetrics(Role role, boolean admitted) {
        assertThat(Door.of("/metrics").admits(caller(role))).isEqualTo(admitted);
    }

    @Test
    void leadsOnToWhereThePersonWantedToGo() {
        assertThat(Destination.of("/console/modules?state=FAILED", caller(Role.OFFICE)))
                .isEqualTo("/console/modules?state=FAILED");
        assertThat(Destination.of("", caller(Role.OFFICE))).isEqualTo("/console/");
        assertThat(Destination.of("", caller(Role.RESIDENT))).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/catalogue\r\nX: y",
                "evil",
                "/unheard-of",
                "/catalogue\\..\\evil"
            })
    void leadsNobodyElsewhere(String wanted) {
        assertThat(Destination.of(wanted, caller(Role.RESIDENT))).isEqualTo("/");
    }

    private static Caller caller(Role role) {
        return new Caller("somebody", "Somebody", Set.of(role), Optional.empty(), Set.of());
    }
}

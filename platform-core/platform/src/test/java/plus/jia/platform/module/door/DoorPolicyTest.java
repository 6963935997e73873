package plus.jia.platform.module.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleOrigin;
import plus.jia.platform.module.ModuleView;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.Role;

class DoorPolicyTest {
    private static final Caller OWN = partner("shuguang-hospital");
    private static final Caller OTHER = partner("lawyers-association");
    private static final Caller OFFICE = new Caller("office", "办公室", Set.of(Role.OFFICE), Optional.empty(), Set.of());

    @Test
    void letsTheModulesOwnPartnerInEverywhere() {
        assertThat(DoorPolicy.admits(module(), "/api/rota", OWN)).isTrue();
    }

    @Test
    void keepsAnotherPartnerOut() {
        assertThat(DoorPolicy.admits(module(), "/api/rota", OTHER)).isFalse();
    }

    @Test
    void keepsEvenTheOfficeOutWithoutARule() {
        assertThat(DoorPolicy.admits(module(), "/api/rota", OFFICE)).isFalse();
    }

    @Test
    void letsARoleInWhereARuleNamesIt() {
        ModuleView module = module(new ModuleView.Access("/reports", Set.of("OFFICE")));
        assertThat(DoorPolicy.admits(module, "/reports", OFFICE)).isTrue();
        assertThat(DoorPolicy.admits(module, "/reports/2026", OFFICE)).isTrue();
        assertThat(DoorPolicy.admits(module, "/reports-internal", OFFICE)).isFalse();
    }

    @Test
    void letsTheLongestRuleDecide() {
        ModuleView module = module(
                new ModuleView.Access("/", Set.of("OFFICE")), new ModuleView.Access("/staff", Set.of("STATION")));
        assertThat(DoorPolicy.admits(module, "/anything", OFFICE)).isTrue();
        assertThat(DoorPolicy.admits(module, "/staff/list", OFFICE)).isFalse();
    }

    private static Caller partner(String code) {
        return new Caller("p", "单位", Set.of(Role.PARTNER), Optional.of(code), Set.of());
    }

    private static ModuleView module(ModuleView.Access... access) {
        return new ModuleView(
                "health-clinic",
                LocalizedText.zh("健康诊室"),
                "shuguang-hospital",
                "1",
                1,
                ModuleOrigin.BUNDLED,
                "/m/health-clinic",
                "0".repeat(64),
                DesiredState.ACTIVE,
                List.of(),
                null,
                List.of(access),
                Instant.EPOCH);
    }
}

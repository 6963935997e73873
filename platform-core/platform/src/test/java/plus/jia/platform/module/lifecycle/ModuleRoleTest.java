package plus.jia.platform.module.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModuleRoleTest {
    @Test
    void namesRoleAndSchemaAfterTheModule() {
        ModuleRole role = ModuleRole.of("jia", "health-clinic");
        assertThat(role.schema()).isEqualTo("m_health_clinic");
        assertThat(role.name()).isEqualTo("jia_m_health_clinic");
    }

    @Test
    void keepsLongNamesApartWithinWhatTheDatabaseAllows() {
        ModuleRole one = ModuleRole.of("jia", "a".repeat(63) + "1");
        ModuleRole two = ModuleRole.of("jia", "a".repeat(63) + "2");
        assertThat(one.name()).hasSizeLessThanOrEqualTo(63).isNotEqualTo(two.name());
        assertThat(one.schema()).hasSizeLessThanOrEqualTo(63).isNotEqualTo(two.schema());
    }

    @Test
    void createsARoleOnlyOnceButAlwaysShutsTheDoors() {
        ModuleRole role = ModuleRole.of("jia", "health-clinic");
        assertThat(role.ensure("jia", false, "ff")).anyMatch(sql -> sql.startsWith("create role"));
        assertThat(role.ensure("jia", true, "ff"))
                .noneMatch(sql -> sql.startsWith("create role"))
                .anyMatch(sql -> sql.startsWith("revoke all on schema public"));
    }

    @Test
    void givesARoleThatAnEarlierDatabaseLeftTheNewPassword() {
        ModuleRole role = ModuleRole.of("jia", "health-clinic");
        assertThat(role.ensure("jia", true, "ff")).contains("alter role jia_m_health_clinic password 'ff'");
    }
}

package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ServiceFailureException;
import plus.jia.spi.SettingsDeclarer;
import plus.jia.spi.setting.SettingDeclaration;

/** What the office can set for the clinic, for all buildings or for one. */
@ApplicationScoped
public class ClinicSettings implements SettingsDeclarer {
    static final String SLOT_MINUTES = "health-clinic.slot-minutes";
    static final String USUAL_SLOT = "15";
    static final String NOTICE_MINUTES = "health-clinic.notice-minutes";
    static final String USUAL_NOTICE = "30";

    private static final SettingDeclaration SLOT = SettingDeclaration.integer(
                    "slot-minutes",
                    LocalizedText.of("每位就诊时长（分钟）", "Minutes for each patient"),
                    Long.parseLong(USUAL_SLOT),
                    5,
                    60)
            .explained(LocalizedText.of(
                    "坐诊时间按此时长分成号源；已预约的就诊不受影响。",
                    "Hours are divided into slots of this length; appointments already booked stay."))
            .perBuilding();

    private static final SettingDeclaration NOTICE = SettingDeclaration.integer(
                    "notice-minutes",
                    LocalizedText.of("最晚提前预约（分钟）", "Book at least this many minutes ahead"),
                    Long.parseLong(USUAL_NOTICE),
                    0,
                    2880)
            .perBuilding();

    @Override
    public List<SettingDeclaration> settings() {
        return List.of(SLOT, NOTICE);
    }

    static Duration slot(int minutes) {
        return checked(SLOT, minutes);
    }

    static Duration notice(int minutes) {
        return checked(NOTICE, minutes);
    }

    /** The office's values are checked before they get here; the environment's are not. */
    private static Duration checked(SettingDeclaration setting, int minutes) {
        setting.problemWith(String.valueOf(minutes)).ifPresent(problem -> {
            throw new ServiceFailureException(
                    ServiceFailureException.Category.CONFIGURATION,
                    "health-clinic." + setting.key() + " " + problem + ", but is " + minutes);
        });
        return Duration.ofMinutes(minutes);
    }
}

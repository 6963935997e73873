package plus.jia.module.music;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;

/** Half an hour of music in the lobby each working Friday, open to whoever comes by. */
@ApplicationScoped
public class MusicAtNoon implements ServiceProvider, SessionProposer {
    private static final String CONCERT = "music-at-noon";
    private static final LocalTime START = LocalTime.of(12, 15);
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final int SEATS = 60;

    private static final List<LocalizedText> PROGRAMMES = List.of(
            LocalizedText.of("弦乐四重奏", "String quartet"),
            LocalizedText.of("江南丝竹", "Silk and bamboo music of Jiangnan"),
            LocalizedText.of("爵士三重奏", "Jazz trio"),
            LocalizedText.of("职工合唱", "Choir of the workers"));

    @Override
    public ModuleDescription describe() {
        return ModuleDescription.of("example-service", "trade-union", LocalizedText.of("音乐午餐", "Music at noon"));
    }

    @Override
    public List<Offering> offerings() {
        return List.of(Offering.builder(CONCERT, BookingMode.DROP_IN, Category.CULTURE)
                .title(LocalizedText.of("音乐午餐", "Music at noon"))
                .summary(
                        LocalizedText.of(
                                "周五午间，大堂里的半小时现场音乐。不用预约，带着午餐来就好。",
                                "Half an hour of live music in the lobby on Fridays. No booking: just come, and bring your lunch."))
                .duration(LENGTH)
                .keywords("音乐会", "演出", "午休", "民乐", "爵士", "合唱", "concert", "jazz", "lunch break")
                .build());
    }

    @Override
    public List<ProposedSession> proposeSessions(SessionQuery query) {
        if (!query.offeringCode().equals(CONCERT)) {
            return List.of();
        }
        return query.days()
                .days()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.FRIDAY)
                .filter(query.calendar()::isWorkingDay)
                .map(friday -> concert(friday, query.zone()))
                .toList();
    }

    /** The code is made of nothing but the day, so the same concert has the same code whenever the platform asks. */
    private static ProposedSession concert(LocalDate friday, ZoneId zone) {
        Instant start = friday.atTime(START).atZone(zone).toInstant();
        return ProposedSession.single("concert-" + friday, start, start.plus(LENGTH), SEATS)
                .titled(programme(friday));
    }

    private static LocalizedText programme(LocalDate friday) {
        long week = friday.toEpochDay() / 7;
        return PROGRAMMES.get((int) (week % PROGRAMMES.size()));
    }
}

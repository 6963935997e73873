package plus.jia.platform.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import plus.jia.platform.shared.Language;

/** Gives the beans of a request the way to speak to its reader. */
@RequestScoped
public class Speaker {
    @Produces
    Speech speech(Clock clock, ZoneId zone, Language language) {
        return Speech.at(clock.instant(), zone, language.locale());
    }
}

package plus.jia.bridge;

import java.util.Optional;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.HealthReporter;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.SettingsDeclarer;

/**
 * The beans of a module that implement the SPI. To be called inside the module's {@link ModuleContext} only.
 *
 * @param provider the one that every module has
 * @param sessions proposes sessions
 * @param decider decides on bookings
 * @param observer is told of bookings
 * @param feedback declares how it is rated
 * @param settings declares settings
 * @param health reports health
 */
public record Capabilities(
        ServiceProvider provider,
        Optional<SessionProposer> sessions,
        Optional<BookingDecider> decider,
        Optional<BookingObserver> observer,
        Optional<FeedbackDeclarer> feedback,
        Optional<SettingsDeclarer> settings,
        Optional<HealthReporter> health) {}

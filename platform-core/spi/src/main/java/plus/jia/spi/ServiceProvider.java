package plus.jia.spi;

import java.util.List;
import plus.jia.spi.offering.Offering;

/**
 * The one type that a module implements: a CDI bean, usually {@code @ApplicationScoped}, that describes the module and
 * lists its offerings.
 *
 * <p>The platform finds the bean when the module starts; there is nothing to register. A module has exactly one. What a
 * module can do besides is said by further beans (or by the same one) that implement a capability:
 * {@link SessionProposer}, {@link BookingDecider}, {@link BookingObserver}, {@link FeedbackDeclarer},
 * {@link SettingsDeclarer}, {@link HealthReporter}.
 *
 * <p><b>Called</b> once when the module is activated and again whenever the office asks to refresh it; never while
 * somebody browses. <b>Threads</b>: any, at most a few at a time, with the module's class loader, naming context, a
 * request scope and no transaction. <b>Time limit</b>: 5 s a call unless the office set another; the thread is
 * interrupted then. <b>Errors</b>: whatever is thrown is recorded against the module, and the platform keeps what it
 * knew. Expected to answer the same when asked twice. No personal data is passed.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class MusicAtNoon implements ServiceProvider {
 *     public ModuleDescription describe() {
 *         return ModuleDescription.of("example-service", "trade-union", LocalizedText.of("音乐午餐", "Music at noon"));
 *     }
 *     public List<Offering> offerings() {
 *         return List.of(Offering.builder("music-at-noon", BookingMode.DROP_IN, Category.CULTURE)
 *                 .title(LocalizedText.of("音乐午餐", "Music at noon"))
 *                 .summary(LocalizedText.of("午间小型音乐会", "A short concert in the lunch break"))
 *                 .build());
 *     }
 * }
 * }</pre>
 *
 * @since level 1
 */
public interface ServiceProvider {
    /**
     * Says who this module is.
     *
     * @return the description, must not be {@code null}; its id must be the one the archive declares
     */
    ModuleDescription describe();

    /**
     * Lists what the module offers, independent of any building.
     *
     * @return the offerings, must not be {@code null} nor hold {@code null}; at most 500, codes unique; the order is kept
     */
    List<Offering> offerings();
}

package plus.jia.platform.module.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import plus.jia.bridge.Capabilities;
import plus.jia.platform.module.gateway.Answers;
import plus.jia.platform.module.gateway.ModuleGateway;
import plus.jia.platform.module.gateway.Operation;
import plus.jia.platform.module.persistence.ModuleStore;
import plus.jia.platform.module.persistence.ModuleStore.Rated;
import plus.jia.platform.module.setting.ModuleSettings;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.setting.SettingDeclaration;

/** Asks a module who it is, how it is set and what it offers, and stores the answers. Its settings come first, since its offerings may depend on them. */
@ApplicationScoped
public class Activation {
    private static final int MOST_OFFERINGS = 500;
    private static final int MOST_SETTINGS = 100;
    private static final int MOST_DIMENSIONS = 8;

    @Inject
    private ModuleGateway gateway;

    @Inject
    private ModuleStore store;

    @Inject
    private ModuleSettings moduleSettings;

    /**
     * Asks and stores.
     *
     * @throws StartFailedException when an answer is missing or breaks the contract; what was stored before stays
     */
    void activate(String moduleId) {
        ModuleDescription description = ask(moduleId, Operation.DESCRIBE, module -> description(moduleId, module));
        List<SettingDeclaration> settings = ask(moduleId, Operation.SETTINGS, Activation::settings);
        store.declared(moduleId, settings);
        moduleSettings.reload();
        List<Offering> offerings = ask(moduleId, Operation.OFFERINGS, Activation::offerings);
        List<Rated> rated = new ArrayList<>();
        for (Offering offering : offerings) {
            rated.add(new Rated(
                    offering, ask(moduleId, Operation.FEEDBACK, module -> dimensions(module, offering.code()))));
        }
        store.described(description, rated);
    }

    private <T> T ask(String moduleId, Operation operation, Function<Capabilities, T> question) {
        return gateway.call(moduleId, null, operation, question).orElse(failed -> {
            throw new StartFailedException("asked for " + operation + ": " + failed.message());
        });
    }

    private static ModuleDescription description(String moduleId, Capabilities module) {
        ModuleDescription description =
                Objects.requireNonNull(module.provider().describe(), "it described itself as null");
        Answers.require(
                description.id().equals(moduleId),
                "it calls itself " + description.id() + ", but its archive says " + moduleId);
        return description;
    }

    private static List<SettingDeclaration> settings(Capabilities module) {
        return module.settings()
                .map(declarer ->
                        Answers.distinct(declarer.settings(), MOST_SETTINGS, "settings", SettingDeclaration::key))
                .orElse(List.of());
    }

    private static List<Offering> offerings(Capabilities module) {
        return Answers.distinct(module.provider().offerings(), MOST_OFFERINGS, "offerings", Offering::code);
    }

    private static List<FeedbackDimension> dimensions(Capabilities module, String offering) {
        return module.feedback()
                .map(declarer -> Answers.distinct(
                        declarer.feedbackDimensions(offering), MOST_DIMENSIONS, "dimensions", FeedbackDimension::code))
                .orElse(List.of());
    }
}

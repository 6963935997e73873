package plus.jia.platform.demo;

import static plus.jia.platform.demo.DemoFile.objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementService;
import plus.jia.platform.enablement.EnablementTerms;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;

/** Enables the offerings of each module when it first comes up, once. What the office switches off later stays off. */
@ApplicationScoped
class DemoEnablements {
    private static final String ALL = "*";

    @Inject
    private DemoSteps steps;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private EnablementService enablements;

    @Inject
    private Clock clock;

    @Inject
    private ZoneId zone;

    @Inject
    @ConfigProperty(name = "jia.demo", defaultValue = "false")
    private boolean demo;

    @Transactional
    void enable(@Observes ModuleChanged changed) {
        if (!demo) {
            return;
        }
        Set<OfferingId> offered = offeredBy(changed.moduleId());
        List<JsonObject> wanted = objects(DemoFile.read("enablements.json"), changed.moduleId());
        if (!offered.isEmpty() && !wanted.isEmpty() && steps.take("enablements:" + changed.moduleId())) {
            // In one order for all modules, since each building is locked and another node may be at another module.
            wanted.stream()
                    .sorted(Comparator.comparing(enablement -> enablement.getString("building")))
                    .forEach(enablement -> enable(enablement, offered));
        }
    }

    private void enable(JsonObject wanted, Set<OfferingId> offered) {
        Set<String> codes = wanted.getJsonArray("offerings").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
        List<OfferingId> chosen = offered.stream()
                .filter(offering -> codes.contains(ALL) || codes.contains(offering.code()))
                .toList();
        enablements.enable(List.of(wanted.getString("building")), chosen, terms(wanted));
    }

    private Set<OfferingId> offeredBy(String moduleId) {
        return offerings.all().stream()
                .map(PublishedOffering::id)
                .filter(offering -> offering.moduleId().equals(moduleId))
                .collect(Collectors.toSet());
    }

    private EnablementTerms terms(JsonObject wanted) {
        EnablementKind kind = EnablementKind.valueOf(wanted.getString("kind"));
        Integer quota = number(wanted, "quota");
        Integer days = number(wanted, "days");
        LocalDate to = days == null ? null : LocalDate.now(clock.withZone(zone)).plusDays(days - 1L);
        return new EnablementTerms(kind, null, to, quota, null);
    }

    private static @Nullable Integer number(JsonObject json, String name) {
        return json.containsKey(name) ? Integer.valueOf(json.getInt(name)) : null;
    }
}

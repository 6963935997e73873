package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.BookingRule;
import plus.jia.platform.booking.RuleBook;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** Behind the page on which the office rules booking: for the street, a building, an offering, or an offering in a building. */
@Named("rulesPage")
@RequestScoped
public class RulesPage {
    @Inject
    private RuleBook rules;

    @Inject
    private Buildings buildings;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private CurrentAccount account;

    @Inject
    private Language language;

    @Inject
    private Form form;

    private @Nullable String building;
    private @Nullable OfferingId offering;
    private Map<BookingRule, Integer> ruled = Map.of();

    /**
     * A rule.
     *
     * @param name its field
     * @param label what it rules
     * @param note its unit and what 0 means
     * @param value what is ruled here, empty when nothing is
     * @param usual what holds then
     * @param most the highest value
     * @param error what is wrong with what was typed, or {@code null}
     */
    public record Row(
            String name,
            String label,
            String note,
            String value,
            int usual,
            int most,
            @Nullable String error) {}

    /** Something to choose from. */
    public record Option(String code, String label, boolean chosen) {}

    /** Shows what is ruled for the scope; rules when the form was sent. */
    public void load() {
        account.requireOffice();
        building = form.value("building").isEmpty()
                ? null
                : buildings.get(form.value("building")).code();
        offering = form.value("offering").isEmpty() ? null : offering(form.value("offering"));
        if (form.isSent()) {
            save();
        }
        ruled = rules.ruled(building, offering);
    }

    private static OfferingId offering(String written) {
        return OfferingId.parse(written).orElseThrow(() -> Problem.notFound("offering-not-found", written));
    }

    private void save() {
        try {
            rules.rule(building, offering, typed());
            form.goTo(
                    "/console/rules?done=1&building=" + form.value("building") + "&offering=" + form.value("offering"));
        } catch (Problem problem) {
            form.refuse(problem);
        }
    }

    /** Every rule of the form; a blank one is ruled no longer. */
    private Map<BookingRule, @Nullable Integer> typed() {
        Map<BookingRule, @Nullable Integer> typed = new HashMap<>();
        for (BookingRule rule : BookingRule.values()) {
            String written = form.value(rule.name());
            typed.put(rule, written.isEmpty() ? null : number(rule, written));
        }
        return typed;
    }

    private static int number(BookingRule rule, String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException malformed) {
            throw Problem.invalid(rule.name(), "booking-rule-out-of-range", rule.name(), rule.most());
        }
    }

    public boolean isDone() {
        return form.isTicked("done") && !form.isSent();
    }

    public String getBuilding() {
        return Optional.ofNullable(building).orElse("");
    }

    public String getOffering() {
        return offering == null ? "" : offering.toString();
    }

    public List<Option> getBuildings() {
        return buildings.active().stream()
                .map(known -> new Option(
                        known.code(),
                        known.name().in(language.locale()),
                        known.code().equals(building)))
                .toList();
    }

    public List<Option> getOfferings() {
        return offerings.all().stream().map(this::option).toList();
    }

    private Option option(PublishedOffering known) {
        return new Option(
                known.id().toString(),
                known.offering().title().in(language.locale()),
                known.id().equals(offering));
    }

    public List<Row> getRows() {
        Map<BookingRule, Integer> known = new EnumMap<>(BookingRule.class);
        known.putAll(ruled);
        return Arrays.stream(BookingRule.values())
                .map(rule -> row(rule, known.get(rule)))
                .toList();
    }

    private Row row(BookingRule rule, @Nullable Integer value) {
        String typed = form.isSent() ? form.value(rule.name()) : value == null ? "" : value.toString();
        return new Row(
                rule.name(),
                language.text("rule." + rule.name()),
                language.text("rule." + rule.name() + ".note"),
                typed,
                rule.usual(),
                rule.most(),
                form.error(rule.name()));
    }
}

package plus.jia.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Allocation;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Offering;

/** Offerings in memory. */
public final class KnownOfferings implements ModuleOfferings {
    private final List<PublishedOffering> offerings = new ArrayList<>();

    /** Adds an offering of that id, such as {@code health-clinic.tcm}. */
    public OfferingId add(String id, BookingMode mode) {
        OfferingId offering = OfferingId.parse(id).orElseThrow();
        Offering content = Offering.builder(offering.code(), mode, Category.HEALTH)
                .title(LocalizedText.of("示例项目", "Sample offering"))
                .summary(LocalizedText.of("用于测试", "For tests"))
                .allocation(mode == BookingMode.ENROLMENT ? Allocation.values()[0] : null)
                .build();
        offerings.add(new PublishedOffering(offering, "sample-partner", content, List.of(), true, Instant.EPOCH));
        return offering;
    }

    /** Changes what an offering says. */
    public void shape(OfferingId id, UnaryOperator<Offering> change) {
        offerings.replaceAll(known -> !known.id().equals(id)
                ? known
                : new PublishedOffering(
                        id,
                        known.partnerCode(),
                        change.apply(known.offering()),
                        known.feedback(),
                        known.available(),
                        known.confirmedAt()));
    }

    public void remove(OfferingId id) {
        offerings.removeIf(offering -> offering.id().equals(id));
    }

    /** Says that the module of an offering does not run. */
    public void stop(OfferingId id) {
        offerings.replaceAll(known -> !known.id().equals(id)
                ? known
                : new PublishedOffering(
                        id, known.partnerCode(), known.offering(), known.feedback(), false, known.confirmedAt()));
    }

    @Override
    public List<PublishedOffering> all() {
        return List.copyOf(offerings);
    }

    @Override
    public Optional<PublishedOffering> find(OfferingId id) {
        return offerings.stream().filter(offering -> offering.id().equals(id)).findFirst();
    }
}

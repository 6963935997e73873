package plus.jia.platform.booking;

import java.util.List;
import java.util.Set;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;

/** Which personal data those who take part are asked for: on the page and by whoever checks what the page or a program sent. */
public final class PersonalNeeds {
    private static final Set<DataKind> TOLD_BY_ANSWERS = Set.of(DataKind.HEALTH, DataKind.CONFIDENTIAL_MATTER);

    private PersonalNeeds() {}

    /** Whether the answers to the questions tell it, so that it need not be said again. */
    static boolean isToldByAnswers(DataKind kind) {
        return TOLD_BY_ANSWERS.contains(kind);
    }

    /** What is asked of a person, in the offering's order. */
    public static List<DataKind> asked(Offering offering) {
        return offering.personalData().stream()
                .map(PersonalDataUse::kind)
                .filter(kind -> !isToldByAnswers(kind))
                .toList();
    }

    /** Whether it is asked of each who takes part; otherwise one speaks for all. */
    public static boolean isForEach(Offering offering) {
        List<DataKind> asked = asked(offering);
        return !asked.isEmpty() && (offering.eligibility().minAge() != null || asked.contains(DataKind.CHILD));
    }
}

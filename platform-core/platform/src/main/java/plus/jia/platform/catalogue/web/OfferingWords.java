package plus.jia.platform.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.Coded;
import plus.jia.platform.catalogue.OfferingDetails;

/** Says of an offering what its page tells in sentences. */
public final class OfferingWords {
    private final OfferingDetails offering;
    private final Speech speech;

    OfferingWords(OfferingDetails offering, Speech speech) {
        this.offering = offering;
        this.speech = speech;
    }

    public List<Status> status() {
        return Status.of(offering);
    }

    /** What to say when it cannot be used, or {@code null}. */
    public @Nullable String notice() {
        return offering.available()
                ? null
                : speech.text("browse.confirmed", speech.times().past(offering.confirmedAt()));
    }

    /** What trying it out means, or {@code null}. */
    public @Nullable String trial() {
        if (!offering.trial()) {
            return null;
        }
        return Optional.ofNullable(offering.buildings().get(0).to())
                .map(last -> speech.text("offering.trial.until", speech.times().date(last)))
                .orElseGet(() -> speech.text("offering.trial"));
    }

    /** For whom it is. */
    public String eligible() {
        OfferingDetails.Eligible who = offering.eligibility();
        List<String> parts = new ArrayList<>();
        parts.add(speech.list(who.audience().stream().map(Coded::label).toList()));
        ages(who).ifPresent(parts::add);
        if (who.guardianRequired()) {
            parts.add(speech.text("offering.guardian"));
        }
        Optional.ofNullable(who.note()).ifPresent(parts::add);
        return String.join(speech.text("offering.and"), parts);
    }

    private Optional<String> ages(OfferingDetails.Eligible who) {
        if (who.minAge() != null && who.maxAge() != null) {
            return Optional.of(speech.text("offering.ages", who.minAge(), who.maxAge()));
        }
        return Optional.ofNullable(who.minAge())
                .map(age -> speech.text("offering.age.from", age))
                .or(() -> Optional.ofNullable(who.maxAge()).map(age -> speech.text("offering.age.to", age)));
    }

    /** How long a visit takes, or {@code null}. */
    public @Nullable String duration() {
        return offering.duration() == null
                ? null
                : speech.text("offering.about", speech.lengths().say(offering.duration()));
    }

    /** What people do, step by step. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.add(speech.text("offering.how." + offering.mode().code()));
        if (!offering.mode().code().equals("drop-in")) {
            steps.add(speech.text(
                    "offering.confirmation." + offering.confirmation().code()));
        }
        if (offering.allocation() != null) {
            steps.add(speech.text("offering.allocation." + offering.allocation().code()));
        }
        return steps;
    }

    public List<AskedQuestion> questions() {
        return offering.questions().stream()
                .map(asked -> AskedQuestion.of(asked, speech))
                .toList();
    }

    public List<NeededData> personalData() {
        return offering.personalData().stream()
                .map(needed -> NeededData.of(needed, speech))
                .toList();
    }
}

package plus.jia.platform.catalogue.web;

import plus.jia.platform.catalogue.OfferingDetails;

/**
 * A kind of personal data that the partner is given.
 *
 * @param kind what it is
 * @param sensitive whether it is sensitive by law
 * @param purpose what for
 * @param kept how long the partner keeps it
 */
public record NeededData(String kind, boolean sensitive, String purpose, String kept) {
    static NeededData of(OfferingDetails.Needed needed, Speech speech) {
        return new NeededData(
                needed.kind().label(),
                needed.sensitive(),
                needed.purpose(),
                needed.kept().isZero()
                        ? speech.text("offering.not-kept")
                        : speech.text("offering.kept", speech.lengths().say(needed.kept())));
    }
}

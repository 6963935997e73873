package plus.jia.platform.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.feedback.FeedbackDimension;

/** What people thought of their visits, by the dimensions that the module declares, else by one overall score. */
@ApplicationScoped
public class Ratings {
    /** The one dimension of offerings that declare none. */
    public static final FeedbackDimension OVERALL =
            new FeedbackDimension("overall", LocalizedText.of("总体评价", "Overall"));

    private static final int LONGEST_COMMENT = 1000;
    private static final Set<BookingState> VISITED = Set.of(BookingState.CHECKED_IN, BookingState.FULFILLED);

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Clock clock;

    /** By what an offering is rated. */
    public List<FeedbackDimension> dimensions(OfferingId offering) {
        List<FeedbackDimension> declared =
                offerings.find(offering).map(found -> found.feedback()).orElse(List.of());
        return declared.isEmpty() ? List.of(OVERALL) : declared;
    }

    /** Whether the visit is over or under way and so can be rated. */
    public static boolean canRate(BookingView booking) {
        return VISITED.contains(booking.state());
    }

    /**
     * Rates a visit, or rates it anew.
     *
     * @param scores 1 to 5 by dimension
     * @param comment at most 1000 characters, or {@code null}
     * @throws Problem when there was no visit, or a score or dimension is wrong
     */
    @Transactional
    public void rate(UUID id, Map<String, Integer> scores, @Nullable String comment) {
        Booking booking = ledger.lock(id);
        if (!VISITED.contains(booking.state())) {
            throw Problem.conflict("booking-not-visited");
        }
        require(ledger.session(booking).offering(), scores, comment);
        scores.forEach((dimension, score) -> entities.createNativeQuery("""
                        insert into {h-schema}booking_rating (booking, dimension, score, rated_at)
                        values (:booking, :dimension, :score, :now)
                        on conflict (booking, dimension) do update set score = excluded.score, rated_at = excluded.rated_at""")
                .setParameter("booking", id)
                .setParameter("dimension", dimension)
                .setParameter("score", score)
                .setParameter("now", clock.instant())
                .executeUpdate());
        if (comment != null && !comment.isBlank()) {
            entities.createNativeQuery("""
                            insert into {h-schema}booking_comment (booking, content, rated_at) values (:booking, :content, :now)
                            on conflict (booking) do update set content = excluded.content, rated_at = excluded.rated_at""")
                    .setParameter("booking", id)
                    .setParameter("content", comment.strip())
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    /** The scores that were given for a booking, by dimension; empty when it was not rated. */
    @Transactional
    public Map<String, Integer> of(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "select dimension, score from {h-schema}booking_rating where booking = :booking")
                .setParameter("booking", id)
                .getResultList();
        Map<String, Integer> scores = new TreeMap<>();
        rows.forEach(row -> scores.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue()));
        return scores;
    }

    private void require(OfferingId offering, Map<String, Integer> scores, @Nullable String comment) {
        Set<String> known =
                dimensions(offering).stream().map(FeedbackDimension::code).collect(Collectors.toSet());
        scores.forEach((dimension, score) -> {
            if (!known.contains(dimension)) {
                throw Problem.invalid("scores." + dimension, "booking-dimension-unknown", dimension);
            }
            if (score < 1 || score > 5) {
                throw Problem.invalid("scores." + dimension, "booking-score-out-of-range", dimension);
            }
        });
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw Problem.invalid("comment", "booking-comment-too-long", LONGEST_COMMENT);
        }
    }
}

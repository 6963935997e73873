package plus.jia.platform.booking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import plus.jia.platform.booking.BookingReader;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.shared.IdempotencyKeys;

/** Lets a form that is sent twice, by an impatient finger or the back button, count once. */
@ApplicationScoped
class SentForms {
    /** The mark alone says which form it was. */
    private static final String ANY_CONTENT = "0".repeat(64);

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private BookingReader reader;

    /** What the form led to the first time. */
    BookingView once(String who, String mark, Supplier<BookingView> step) {
        IdempotencyKeys.Request form = new IdempotencyKeys.Request(who, "form:" + mark, ANY_CONTENT);
        String id = keys.once(form, () -> step.get().id().toString()).subject();
        return reader.find(UUID.fromString(id)).orElseThrow();
    }
}

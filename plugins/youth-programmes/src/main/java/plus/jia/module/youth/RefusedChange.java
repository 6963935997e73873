package plus.jia.module.youth;

import plus.jia.spi.LocalizedText;

/** A change by the youth league's staff that contradicts the rules; nothing of it was stored. */
class RefusedChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocalizedText reason;

    RefusedChange(String zh, String en) {
        super(en);
        reason = LocalizedText.of(zh, en);
    }

    LocalizedText reason() {
        return reason;
    }

    static void when(boolean wrong, String zh, String en) {
        if (wrong) {
            throw new RefusedChange(zh, en);
        }
    }
}

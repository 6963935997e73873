package plus.jia.testkit;

import plus.jia.spi.LocalizedText;

/** Whether a text that should be Chinese is. */
final class Chinese {
    private Chinese() {}

    static void require(LocalizedText text, String what) {
        boolean han = text.zh()
                .codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
        ContractViolation.unless(han, "%s has no Chinese character: \"%s\"", what, text.zh());
    }
}

package plus.jia.platform.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a document at 75 octets as RFC 5545 asks, never inside a character. The library's own folding counts characters, of
 * which a Chinese one has three octets.
 */
final class Folding {
    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";

    private Folding() {}

    static String folded(String document) {
        StringBuilder folded = new StringBuilder(document.length() + document.length() / 16);
        document.lines().forEach(line -> {
            fold(line, folded);
            folded.append(BREAK);
        });
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += size;
            i += character.length();
        }
    }
}

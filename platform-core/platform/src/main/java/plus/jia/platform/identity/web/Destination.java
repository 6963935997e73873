package plus.jia.platform.identity.web;

import java.util.regex.Pattern;
import plus.jia.platform.identity.Caller;

/** Where to go after signing in. */
final class Destination {
    /** An address of our own: one slash, and nothing a browser might take for another host or a second header. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Destination() {}

    /** Where the person wanted to go, if that is here; otherwise the console for those who work here, and the front page. */
    static String of(String wanted, Caller caller) {
        if (OWN.matcher(wanted).matches() && Door.of(pathOf(wanted)) != Door.NONE) {
            return wanted;
        }
        return Door.CONSOLE.admits(caller) ? "/console/" : "/";
    }

    private static String pathOf(String wanted) {
        return wanted.split("[?#]", 2)[0];
    }
}

package plus.jia.platform.identity;

import java.time.Duration;
import plus.jia.platform.shared.Problem;

/** What came of somebody saying who they are. */
public sealed interface SignInOutcome {
    /** It is them. */
    record Welcome(Caller caller) implements SignInOutcome {}

    /** Name or password is wrong; which one is not told. */
    record Wrong() implements SignInOutcome {}

    /** Nothing was checked; to be tried again. */
    record Later(int status, String type, Duration delay) implements SignInOutcome {
        static Later tooManyFailures(Duration wait) {
            return new Later(429, "too-many-sign-ins", wait);
        }

        static Later busy() {
            return new Later(503, "sign-in-busy", Duration.ofSeconds(5));
        }

        /** How long to wait, in whole seconds. */
        public long seconds() {
            return Math.max(1, delay.plusMillis(999).toSeconds());
        }

        /** For the API. */
        public Problem problem() {
            return Problem.later(status, delay, type, seconds());
        }
    }
}

package plus.jia.platform.session.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.shared.Problem;

/** The version of a session as an ETag. */
final class Versions {
    private static final Pattern TAG = Pattern.compile("\\s*\"([0-9]{1,9})\"\\s*");

    private Versions() {}

    static EntityTag tag(SessionView session) {
        return new EntityTag(String.valueOf(session.version()));
    }

    /** What {@code If-Match} asks for; empty when it asks for nothing in particular. */
    static Optional<Integer> read(@Nullable String match) {
        if (match == null || match.isBlank() || match.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(match);
        if (!tag.matches()) {
            throw Problem.of(400, "etag-malformed");
        }
        return Optional.of(Integer.valueOf(tag.group(1)));
    }

    /** The same problem with the status that {@code If-Match} has of its own. */
    static Problem ofHeader(Problem problem) {
        return problem.type().equals("session-changed-meanwhile") ? Problem.of(412, problem.type()) : problem;
    }
}

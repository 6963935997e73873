package plus.jia.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of this node in which somebody is signed in, by id: modules are other web applications and cannot see them. */
@ApplicationScoped
public class SessionBook {
    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** Signs somebody in: under a new session id, so that one planted beforehand is worthless. */
    public void begin(HttpServletRequest request, Caller caller) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        signedIn.put(session.getId(), new SignedIn(caller.username(), clock.instant()));
    }

    Optional<SignedIn> find(String sessionId) {
        return Optional.ofNullable(signedIn.get(sessionId));
    }

    void moved(String oldId, String newId) {
        SignedIn known = signedIn.remove(oldId);
        if (known != null) {
            signedIn.put(newId, known);
        }
    }

    void ended(String sessionId) {
        signedIn.remove(sessionId);
    }
}

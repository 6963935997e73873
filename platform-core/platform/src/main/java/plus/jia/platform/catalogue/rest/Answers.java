package plus.jia.platform.catalogue.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueSnapshot;

/** Writes answers and keeps those of the snapshot in force, so that a question asked again is answered without doing anything. */
@ApplicationScoped
public class Answers {
    static final String REVALIDATE = "no-cache";
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    @Inject
    private Catalogue catalogue;

    private volatile @Nullable Kept kept;

    /** Responds to a request from the snapshot in force. */
    Response respond(HttpServletRequest request, Function<CatalogueSnapshot, Record> maker) {
        Answer answer = to(Question.of(request), maker);
        ResponseBuilder response = answer.isKnownTo(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                ? Response.notModified()
                : Response.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, answer.quotedTag())
                .header(HttpHeaders.CACHE_CONTROL, REVALIDATE)
                .build();
    }

    /** The answer to a question asked before of this snapshot. */
    Optional<Answer> known(Question question) {
        return catalogue.current().map(snapshot -> keptOf(snapshot).answers().getIfPresent(question));
    }

    /** The answer to a question; made of the snapshot where it was not asked before. */
    Answer to(Question question, Function<CatalogueSnapshot, Record> maker) {
        CatalogueSnapshot snapshot = catalogue.snapshot();
        return keptOf(snapshot).answers().get(question, absent -> AnswerWriter.write(maker.apply(snapshot)));
    }

    /** Answers are kept together with the snapshot that they were made of, so that none outlives it. */
    private Kept keptOf(CatalogueSnapshot snapshot) {
        Kept current = kept;
        if (current == null || current.snapshot() != snapshot) {
            current = new Kept(snapshot, Kept.none());
            kept = current;
        }
        return current;
    }

    private record Kept(CatalogueSnapshot snapshot, Cache<Question, Answer> answers) {
        static Cache<Question, Answer> none() {
            return Caffeine.newBuilder()
                    .executor(Runnable::run)
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((Question question, Answer answer) -> question.length() + answer.body().length)
                    .build();
        }
    }
}

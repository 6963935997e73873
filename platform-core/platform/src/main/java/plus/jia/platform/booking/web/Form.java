package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.ProblemDocument;
import plus.jia.platform.shared.web.Refusals;

/** What was typed into a plain form, and what is wrong with it, by field. */
@Named("form")
@RequestScoped
public class Form {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    private final Map<String, String> errors = new LinkedHashMap<>();
    private @Nullable Problem refusal;

    public boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** A field's text without space around it; empty when it is not there. */
    public String value(String field) {
        return Optional.ofNullable(request.getParameter(field))
                .map(String::strip)
                .orElse("");
    }

    /** The whole number that was typed; -1, which no form asks for, when it is none. */
    static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }

    public boolean isTicked(String field) {
        return request.getParameter(field) != null;
    }

    /** All fields with this beginning, by what follows it; blank ones left out. */
    public Map<String, String> values(String beginning) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .filter(name -> !value(name).isEmpty())
                .forEach(name -> values.put(name.substring(beginning.length()), joined(name)));
        return values;
    }

    /** Several ticked choices as one text. */
    private String joined(String name) {
        return String.join(",", request.getParameterValues(name)).strip();
    }

    /** Says a refusal beside its fields, or at the top of the page where it belongs to none. */
    public void refuse(Problem problem) {
        refuse(problem, UnaryOperator.identity());
    }

    /** Says it so where the form calls the fields otherwise than the service. */
    void refuse(Problem problem, UnaryOperator<String> nameInForm) {
        refusal = problem;
        for (Problem each : problem.all()) {
            String field = String.valueOf(each.extra().getOrDefault("field", ""));
            errors.putIfAbsent(nameInForm.apply(field), document(each).detail());
        }
    }

    private ProblemDocument document(Problem problem) {
        return ProblemDocument.of(problem, language.locale(), request.getRequestURI());
    }

    /** What is wrong with a field, or {@code null}. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** What is wrong, to be said at the top, or {@code null}. */
    public @Nullable String getError() {
        if (errors.size() > 1) {
            return language.text("form.errors", errors.size());
        }
        return errors.isEmpty() ? null : errors.values().iterator().next();
    }

    /** What is wrong by field, to be listed at the top where it is more than one. */
    public Map<String, String> getErrors() {
        return errors.size() > 1 ? errors : Map.of();
    }

    /** The refusal, for what else it tells. */
    public Optional<Problem> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** A fresh mark for a form, by which it is known when it is sent twice; the one it was sent with when it is shown again. */
    public String getMark() {
        return isSent() && !value("mark").isEmpty()
                ? value("mark")
                : UUID.randomUUID().toString();
    }

    /** Goes on to another page. */
    public void goTo(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Refusals.redirect((HttpServletResponse) faces.getExternalContext().getResponse(), address);
        faces.responseComplete();
    }
}

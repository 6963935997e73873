package plus.jia.platform.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import plus.jia.platform.identity.SignInOutcome;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** Says beside a field what is wrong with it. */
@RequestScoped
class FormMessages {
    @Inject
    private Language language;

    void say(String field, String key, Object... parameters) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = language.text(key, parameters);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
    }

    void say(String field, Problem problem) {
        say(field, "problem." + problem.type() + ".detail", problem.parameters().toArray());
    }

    /** Says why somebody could not be let in, with the status that fits. */
    void say(String field, SignInOutcome refused, String wrong) {
        if (refused instanceof SignInOutcome.Later later) {
            external().setResponseStatus(later.status());
            external().setResponseHeader("Retry-After", String.valueOf(later.seconds()));
            say(field, later.problem());
        } else {
            say(field, wrong);
        }
    }

    HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}

package plus.jia.platform.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;

/** Tells people on a Faces page what was done, or why not: beside the field that it is about, otherwise at the top. */
@RequestScoped
public class Notices {
    @Inject
    private Language language;

    /** Says that something was done. */
    public void done(String key, Object... parameters) {
        say("", FacesMessage.SEVERITY_INFO, language.text(key, parameters));
    }

    /**
     * Does something that may be refused, and tells the refusal.
     *
     * @param form the id of the form it was sent by; a refusal that names a field goes to the input of that id in it
     * @return whether it was done
     */
    public boolean attempt(String form, Runnable action) {
        try {
            action.run();
            return true;
        } catch (Problem problem) {
            refuse(form, problem);
            return false;
        }
    }

    /** Says that a field is wrong. */
    public void wrong(String clientId, String sentence) {
        say(clientId, FacesMessage.SEVERITY_ERROR, sentence);
    }

    private void refuse(String form, Problem problem) {
        String clientId = form + ":" + problem.extra().getOrDefault("field", "");
        boolean isThere = FacesContext.getCurrentInstance().getViewRoot().findComponent(clientId) != null;
        String sentence = language.text(
                "problem." + problem.type() + ".detail", problem.parameters().toArray());
        say(isThere ? clientId : "", FacesMessage.SEVERITY_ERROR, sentence);
    }

    private static void say(String clientId, Severity severity, String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId.isEmpty() ? null : clientId, new FacesMessage(severity, sentence, sentence));
        if (severity == FacesMessage.SEVERITY_ERROR) {
            faces.validationFailed();
        }
    }
}

package plus.jia.platform.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/** Tells PrimeFaces that residents' pages have their content policy already; it would keep a nonce for each, and begin a session for that. */
public class NoNonceOutsideConsole implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!PrimeFacesPolicy.isConsole(
                (HttpServletRequest) faces.getExternalContext().getRequest())) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // only what comes before matters
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}

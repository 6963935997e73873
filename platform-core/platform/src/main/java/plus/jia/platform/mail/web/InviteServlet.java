package plus.jia.platform.mail.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.mail.DemoMailbox;
import plus.jia.platform.mail.KeptMail;
import plus.jia.platform.shared.HttpProblems;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.web.Refusals;

/** Downloads the calendar document of a mail of the demonstration's mailbox. For the office. */
@WebServlet("/console/mailbox/invite.ics")
public class InviteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DemoMailbox mailbox;

    @Inject
    private transient CurrentAccount account;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            account.requireOffice();
            write(document(request.getParameter("id")).orElseThrow(() -> HttpProblems.of(404)), response);
        } catch (Problem problem) {
            Refusals.send(request, response, problem);
        }
    }

    private Optional<String> document(@Nullable String id) {
        return mailbox.isOffered() && id != null && id.matches("\\d{1,18}")
                ? mailbox.find(Long.parseLong(id)).map(KeptMail::calendar)
                : Optional.empty();
    }

    private static void write(String document, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"invite.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
    }
}

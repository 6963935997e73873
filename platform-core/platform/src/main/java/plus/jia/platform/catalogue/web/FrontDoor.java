package plus.jia.platform.catalogue.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.Catalogue;
import plus.jia.platform.catalogue.CatalogueQuery;
import plus.jia.platform.shared.web.Refusals;

/** The address {@code /}: leads to the catalogue of the remembered building, or lets the reader choose one. */
@WebServlet("")
public class FrontDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Catalogue catalogue;

    @Inject
    private transient RememberedBuilding remembered;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<BuildingView> building = isChoosing(request) ? Optional.empty() : remembered.in(catalogue.snapshot());
        if (building.isPresent()) {
            Refusals.redirect(
                    response,
                    CatalogueAddress.of(CatalogueQuery.in(building.get().code())));
        } else {
            request.getRequestDispatcher("/buildings").forward(request, response);
        }
    }

    private static boolean isChoosing(HttpServletRequest request) {
        return request.getParameter("choose") != null || request.getParameter("q") != null;
    }
}

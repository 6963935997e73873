package plus.jia.platform.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.catalogue.CatalogueSnapshot;

/** The building that a reader looked at last, kept in a cookie. */
@RequestScoped
public class RememberedBuilding {
    static final String COOKIE = "jia_building";

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    /** The remembered building, if it still takes part. */
    Optional<BuildingView> in(CatalogueSnapshot catalogue) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> catalogue.building(cookie.getValue()));
    }

    void remember(String building, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, building);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

package plus.jia.platform.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets a browser keep a file that is asked for by the mark of its content, and makes it ask again for any other. Files are the same in every language. */
@WebFilter("/resources/*")
public class AssetFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String mark = request.getParameter(Assets.MARK);
        boolean current = mark != null && assets.isCurrent(request.getServletPath(), mark);
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        chain.doFilter(request, response);
    }
}

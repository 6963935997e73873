package plus.jia.platform.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the session cookie to https where the platform is reached by https. */
@WebListener
public class SecureCookies implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "jia.public.url")
    private Optional<URI> publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}

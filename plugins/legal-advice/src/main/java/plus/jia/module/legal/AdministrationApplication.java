package plus.jia.module.legal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Serves the administration at {@code /m/legal-advice/api}; the platform lets the association's own accounts in, nobody else. */
@ApplicationPath("api")
public class AdministrationApplication extends Application {}

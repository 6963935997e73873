package plus.jia.module.youth;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Serves the administration at {@code /m/youth-programmes/api}; the platform lets the youth league's own accounts in, nobody else. */
@ApplicationPath("api")
public class AdministrationApplication extends Application {}

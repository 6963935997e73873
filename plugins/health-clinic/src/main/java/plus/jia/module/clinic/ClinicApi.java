package plus.jia.module.clinic;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The clinic's own administration, at {@code /m/health-clinic/api}. The platform lets in the hospital's accounts and nobody else. */
@ApplicationPath("/api")
public class ClinicApi extends Application {}

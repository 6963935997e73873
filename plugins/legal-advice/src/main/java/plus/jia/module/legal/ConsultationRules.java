package plus.jia.module.legal;

import java.time.Duration;
import java.time.ZoneId;

/** How consultations are cut and until when they can be booked, in the building a call is about. */
interface ConsultationRules {
    int USUAL_MINUTES = 20;
    int USUAL_NOTICE_HOURS = 2;

    Duration length();

    Duration notice();

    ZoneId zone();
}

package plus.jia.module.youth;

import java.time.Duration;
import java.time.ZoneId;

/** Until when people can enrol, in the building a call is about. */
interface EnrolmentRules {
    int USUAL_CAMP_CLOSES_DAYS = 10;
    int USUAL_EVENT_NOTICE_HOURS = 2;

    /** How many days before a camp's first day enrolment ends, so that places can be drawn and parents told. */
    int campClosesDays();

    Duration eventNotice();

    ZoneId zone();
}

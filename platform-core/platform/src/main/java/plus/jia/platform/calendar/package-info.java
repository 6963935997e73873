/** iCalendar documents for mail and calendar programs. Knows no feature: what an entry is about, its callers say. */
@NullMarked
package plus.jia.platform.calendar;

import org.jspecify.annotations.NullMarked;

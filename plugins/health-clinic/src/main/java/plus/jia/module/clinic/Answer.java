package plus.jia.module.clinic;

import java.util.Locale;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingDecision;

/** What the clinic says to a booking. */
enum Answer {
    ACCEPTED("预约成功", "The appointment stands"),
    ON_LEAVE("该医师当天停诊，请改约其他日期或其他医师。", "The doctor is away that day; please choose another day or doctor."),
    NOT_ON_DUTY("该时段已不出诊，请改约其他时段。", "There are no hours at that time any more; please choose another time."),
    UNKNOWN_SESSION("没有这个号源，请重新选择时段。", "There is no such slot; please choose a time again.");

    private final LocalizedText text;

    Answer(String zh, String en) {
        text = LocalizedText.of(zh, en);
    }

    BookingDecision decision() {
        return this == ACCEPTED
                ? BookingDecision.accept()
                : BookingDecision.reject(name().toLowerCase(Locale.ROOT).replace('_', '-'), text);
    }
}

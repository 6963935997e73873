package plus.jia.module.youth;

import java.util.Locale;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingDecision;

/** Why an enrolment cannot stand. Says nothing about a particular child. */
enum Objection {
    CAMP_CLOSED(LocalizedText.of("这一营期已经取消，请改选其他营期。", "This camp is no longer held. Please choose another.")),
    CHILD_MISSING(LocalizedText.of("请为每个名额填写一个孩子的出生日期。", "Please give the date of birth of one child for each place.")),
    AGE(
            LocalizedText.of(
                    "有孩子开营当天的年龄不在本营招收范围内，请看营名后的年龄，改选合适的营期。",
                    "A child is not of this camp's age on its first day. Please see the ages behind its name and choose another.")),
    GUARDIAN_MISSING(LocalizedText.of(
            "孩子须由监护人报名，请填写监护人姓名和电话。",
            "A guardian must enrol the child. Please give the guardian's name and telephone number."));

    private final LocalizedText reason;

    Objection(LocalizedText reason) {
        this.reason = reason;
    }

    BookingDecision asDecision() {
        return BookingDecision.reject(name().toLowerCase(Locale.ROOT).replace('_', '-'), reason);
    }
}

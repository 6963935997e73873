package plus.jia.module.legal;

import java.util.Locale;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.booking.BookingDecision;

/** Why a consultation cannot be given. Says neither which lawyer nor which client. */
enum Refusal {
    CONFLICT_OF_INTEREST(LocalizedText.of(
            "这一时段的值班律师与您的单位或对方存在利益冲突，按执业规范不能接待您。请改选其他时段，或拨打12348公共法律服务热线。",
            "The lawyers on duty at this time act for your employer or for the other side and may not advise you. "
                    + "Please choose another time, or call the public legal service line 12348.")),
    ALL_TAKEN(LocalizedText.of(
            "这一时段的值班律师刚刚都被约满，请改选其他时段。",
            "All lawyers on duty at this time have just been taken. Please choose another time.")),
    NOBODY_ON_DUTY(LocalizedText.of(
            "值班安排有变，这一时段没有相应领域的律师，请改选其他时段。",
            "The rota has changed and no lawyer of this field is on duty at this time. Please choose another time."));

    private final LocalizedText reason;

    Refusal(LocalizedText reason) {
        this.reason = reason;
    }

    BookingDecision asDecision() {
        return BookingDecision.reject(name().toLowerCase(Locale.ROOT).replace('_', '-'), reason);
    }
}

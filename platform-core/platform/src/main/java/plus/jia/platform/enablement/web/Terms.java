package plus.jia.platform.enablement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.web.Dates;

/** Says in words how an offering is enabled. */
final class Terms {
    private final Language language;
    private final Dates dates;

    Terms(Language language, Dates dates) {
        this.language = language;
        this.dates = dates;
    }

    /** What holds and what follows, such as {@code 试运行，11月1日起至12月5日；常设，12月6日起}. */
    String of(List<EnablementView> enablements) {
        return enablements.isEmpty()
                ? language.text("console.matrix.off")
                : enablements.stream().map(this::of).collect(Collectors.joining(language.text("console.semicolon")));
    }

    private String of(EnablementView enablement) {
        String kind = language.text("console.kind." + enablement.kind());
        LocalDate to = enablement.to();
        String days = to == null
                ? language.text("console.terms.open", kind, dates.day(enablement.from()))
                : language.text("console.terms.until", kind, dates.day(enablement.from()), dates.day(to));
        return days + quota(enablement.quota());
    }

    private String quota(@Nullable Integer quota) {
        return quota == null ? "" : language.text("console.terms.quota", quota);
    }
}

package plus.jia.module.legal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * A lawyer as the association's staff see and send it.
 *
 * @param code the code, the same for ever
 * @param nameZh the name in Chinese
 * @param nameEn the name in English, or {@code null}
 * @param fields the fields practised
 * @param clients the names that standing clients go by
 * @param absences the days away
 */
public record LawyerView(
        @NotBlank String code,
        @NotBlank @Size(max = 60) String nameZh,
        @Nullable @Size(max = 60) String nameEn,
        @NotEmpty List<@NotNull FieldOfLaw> fields,
        @NotNull List<@NotBlank @Size(max = 200) String> clients,
        @NotNull List<@Valid @NotNull Days> absences) {
    /**
     * Days from a first to a last one.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Days(@NotNull LocalDate first, @NotNull LocalDate last) {}

    static LawyerView of(Lawyer lawyer) {
        return new LawyerView(
                lawyer.code(),
                lawyer.name().zh(),
                lawyer.name().en(),
                lawyer.fields().stream().sorted().toList(),
                lawyer.clients(),
                lawyer.absences().stream()
                        .map(absence -> new Days(absence.firstDay(), absence.lastDay()))
                        .sorted(Comparator.comparing(Days::first))
                        .toList());
    }

    LocalizedText name() {
        return new LocalizedText(nameZh, nameEn);
    }
}

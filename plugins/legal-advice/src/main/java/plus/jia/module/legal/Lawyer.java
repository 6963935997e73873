package plus.jia.module.legal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.Codes;
import plus.jia.spi.LocalizedText;

/** A member of the association who takes duties: the fields practised, the standing clients, the days away. */
@Entity
@Table(name = "lawyer")
class Lawyer {
    /** Leaves room for day and time in a session's code. */
    private static final int LONGEST_CODE = 40;

    @Id
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @ElementCollection
    @CollectionTable(name = "lawyer_field", joinColumns = @JoinColumn(name = "lawyer"))
    @Column(name = "field")
    @Enumerated(EnumType.STRING)
    private Set<FieldOfLaw> fields = EnumSet.noneOf(FieldOfLaw.class);

    @ElementCollection
    @CollectionTable(name = "lawyer_client", joinColumns = @JoinColumn(name = "lawyer"))
    @Column(name = "name")
    private Set<String> clients = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "lawyer_absence", joinColumns = @JoinColumn(name = "lawyer"))
    private Set<Absence> absences = new HashSet<>();

    /** For Jakarta Persistence. */
    protected Lawyer() {}

    Lawyer(String code, LocalizedText name, Collection<FieldOfLaw> fields) {
        if (!Codes.isCode(code) || code.length() > LONGEST_CODE) {
            throw new RefusedChange(
                    "律师代码由a-z、0-9和连字符组成，最多40个字符",
                    "a lawyer's code is made of a-z, 0-9 and hyphens, at most 40 characters");
        }
        this.code = code;
        rename(name);
        practise(fields);
    }

    void rename(LocalizedText name) {
        nameZh = name.zh();
        nameEn = name.en();
    }

    void practise(Collection<FieldOfLaw> practised) {
        if (practised.isEmpty()) {
            throw new RefusedChange("值班律师至少有一个专业领域", "a duty lawyer practises at least one field");
        }
        fields.clear();
        fields.addAll(practised);
    }

    /** Replaces the standing clients; every name that a client goes by counts. */
    void actFor(Collection<String> names) {
        clients.clear();
        clients.addAll(names);
    }

    void beAway(Collection<Absence> days) {
        absences.clear();
        absences.addAll(days);
    }

    String code() {
        return code;
    }

    LocalizedText name() {
        return new LocalizedText(nameZh, nameEn);
    }

    Set<FieldOfLaw> fields() {
        return Set.copyOf(fields);
    }

    List<String> clients() {
        return clients.stream().sorted().toList();
    }

    Set<Absence> absences() {
        return Set.copyOf(absences);
    }

    boolean practises(FieldOfLaw field) {
        return fields.contains(field);
    }

    boolean isAway(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.includes(day));
    }

    boolean isConflictedBy(Parties parties) {
        return clients.stream().flatMap(name -> CompanyName.of(name).stream()).anyMatch(parties::include);
    }
}

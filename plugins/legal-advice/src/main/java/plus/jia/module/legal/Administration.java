package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plus.jia.spi.Codes;

/** What the association's staff change: lawyers and rotas. A change reaches the catalogue when sessions are next asked for. */
@ApplicationScoped
@Transactional
public class Administration {
    private Lawyers lawyers;
    private Rota rota;
    private Consultations consultations;
    private ConsultationRules rules;

    /** For the container's proxy. */
    protected Administration() {}

    @Inject
    public Administration(Lawyers lawyers, Rota rota, Consultations consultations, ConsultationRules rules) {
        this.lawyers = lawyers;
        this.rota = rota;
        this.consultations = consultations;
        this.rules = rules;
    }

    public List<LawyerView> lawyers() {
        return lawyers.all().stream().map(LawyerView::of).toList();
    }

    public void store(LawyerView wanted) {
        Lawyer lawyer = lawyers.find(wanted.code()).orElseGet(() -> added(wanted));
        lawyer.rename(wanted.name());
        lawyer.practise(wanted.fields());
        lawyer.actFor(wanted.clients());
        lawyer.beAway(wanted.absences().stream()
                .map(days -> new Absence(days.first(), days.last()))
                .toList());
    }

    public List<DutyView> rota(String building) {
        return rota.of(building).stream().map(DutyView::of).toList();
    }

    public void replaceRota(String building, List<DutyView> wanted) {
        if (!Codes.isCode(building)) {
            throw new RefusedChange("没有这座楼宇：" + building, "no such building");
        }
        List<Duty> elsewhere = rota.all().stream()
                .filter(duty -> !duty.building().equals(building))
                .toList();
        List<Duty> duties = wanted.stream().map(line -> duty(building, line)).toList();
        refuseClashes(duties, elsewhere);
        rota.replace(building, duties);
    }

    public List<ConsultationView> consultations(LocalDate from, LocalDate until) {
        return consultations.between(midnight(from), midnight(until.plusDays(1))).stream()
                .map(ConsultationView::of)
                .toList();
    }

    private Lawyer added(LawyerView wanted) {
        Lawyer lawyer = new Lawyer(wanted.code(), wanted.name(), wanted.fields());
        lawyers.add(lawyer);
        return lawyer;
    }

    private Duty duty(String building, DutyView line) {
        Lawyer lawyer = lawyers.find(line.lawyer())
                .orElseThrow(() -> new RefusedChange("没有这位律师：" + line.lawyer(), "no such lawyer"));
        return new Duty(building, lawyer, line.weekday(), line.start(), line.end());
    }

    private static void refuseClashes(List<Duty> duties, List<Duty> elsewhere) {
        List<Duty> others = new ArrayList<>(elsewhere);
        for (Duty duty : duties) {
            others.stream().filter(duty::clashesWith).findFirst().ifPresent(other -> {
                throw new RefusedChange(
                        duty.lawyer().name().zh() + "同一时间已在" + other.building() + "值班",
                        "the lawyer is already on duty there at that time");
            });
            others.add(duty);
        }
    }

    private Instant midnight(LocalDate day) {
        ZoneId zone = rules.zone();
        return day.atStartOfDay(zone).toInstant();
    }
}

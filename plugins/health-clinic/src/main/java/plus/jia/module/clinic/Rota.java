package plus.jia.module.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The hospital's own record of departments, specialists and when they sit in. */
interface Rota {
    /** In the order in which the hospital shows them. */
    List<Department> departments();

    List<Specialist> specialists();

    Optional<Specialist> specialist(String code);

    /** The specialist that must exist. */
    default Specialist existing(String code) {
        return specialist(code)
                .orElseThrow(() -> Refusal.invalid("specialist", "没有医师“" + code + "”", "no specialist " + code));
    }

    /** Makes others who lock the same specialist wait until this transaction ends. */
    void lock(Specialist specialist);

    /** All duties, or those in one building; ordered by building and time. */
    List<Duty> duties();

    List<Duty> dutiesIn(String building);

    List<Duty> dutiesOf(Specialist specialist);

    List<Leave> leaves();

    List<MakeUpDay> makeUpDays();

    Duty add(Duty duty);

    Leave add(Leave leave);

    /** Sets which weekday a make-up day follows, in place of what was set before. */
    void put(MakeUpDay day);

    /** Whether there was one to remove. */
    boolean removeDuty(long id);

    boolean removeLeave(long id);

    boolean removeMakeUpDay(LocalDate day);
}

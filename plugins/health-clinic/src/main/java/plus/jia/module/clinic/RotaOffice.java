package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts duties on the rota so that nobody has to be in two places at once. */
@ApplicationScoped
@Transactional
public class RotaOffice {
    private Rota rota;

    protected RotaOffice() {}

    @Inject
    RotaOffice(Rota rota) {
        this.rota = rota;
    }

    /** Plans for one specialist wait for each other, so that two that clash cannot both get in. */
    Duty plan(Duty duty) {
        rota.lock(duty.specialist());
        if (rota.dutiesOf(duty.specialist()).stream().anyMatch(duty::clashesWith)) {
            throw Refusal.conflict("clash", "该医师在这一时段已有值班安排", "the specialist is on duty elsewhere at that time");
        }
        return rota.add(duty);
    }
}

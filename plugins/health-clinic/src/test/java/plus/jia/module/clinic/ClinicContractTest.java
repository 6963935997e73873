package plus.jia.module.clinic;

import java.util.Collection;
import java.util.List;
import plus.jia.spi.ServiceProvider;
import plus.jia.testkit.ServiceProviderContract;

class ClinicContractTest extends ServiceProviderContract {
    private final Rota rota = new RotaInMemory().withSampleStaff();

    @Override
    protected ServiceProvider provider() {
        return new ClinicProvider(rota);
    }

    @Override
    protected Collection<Object> capabilities() {
        return List.of(
                new ClinicHours(rota, () -> 15, () -> 30),
                new ClinicDesk(rota, new AppointmentsInMemory()),
                new ClinicSettings());
    }
}

package plus.jia.module.youth;

import java.util.Collection;
import java.util.List;
import plus.jia.spi.ServiceProvider;
import plus.jia.testkit.ServiceProviderContract;

class YouthProgrammesContractTest extends ServiceProviderContract {
    private final SampleLeague league = new SampleLeague();

    @Override
    protected ServiceProvider provider() {
        return new YouthProgrammes();
    }

    @Override
    protected Collection<Object> capabilities() {
        return List.of(league.sessions, league.desk, new Declarations(), new ProgrammeHealth(league.programme));
    }
}

package plus.jia.module.legal;

import java.util.Collection;
import java.util.List;
import plus.jia.spi.ServiceProvider;
import plus.jia.testkit.ServiceProviderContract;

class LegalAdviceContractTest extends ServiceProviderContract {
    private final SampleAssociation association = new SampleAssociation();

    @Override
    protected ServiceProvider provider() {
        return new LegalAdvice();
    }

    @Override
    protected Collection<Object> capabilities() {
        return List.of(association.sessions, association.desk, new RotaHealth(association.rota));
    }
}

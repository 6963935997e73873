package plus.jia.module.music;

import plus.jia.spi.ServiceProvider;
import plus.jia.testkit.ServiceProviderContract;

class MusicAtNoonContractTest extends ServiceProviderContract {
    @Override
    protected ServiceProvider provider() {
        return new MusicAtNoon();
    }
}

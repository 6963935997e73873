package plus.jia.bridge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.ServiceProvider;

/**
 * Runs in every web module of the server and turns those that are Jia+ modules into such: a gate before everything and
 * a life cycle that registers their provider. Others are left alone.
 */
@HandlesTypes(ServiceProvider.class)
public class ModuleInitializer implements ServletContainerInitializer {
    @Override
    public void onStartup(@Nullable Set<Class<?>> providers, ServletContext application) {
        ModuleIdentity.of(application).ifPresent(identity -> prepare(identity, application));
    }

    private static void prepare(ModuleIdentity identity, ServletContext application) {
        ModuleRegistry.get().claim(application.getClassLoader(), identity.id());
        FilterRegistration.Dynamic gate = application.addFilter("jia-gate", new ModuleGate(identity.id()));
        gate.setAsyncSupported(true);
        gate.addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
        application.addListener(new ModuleLifecycle(identity));
    }
}

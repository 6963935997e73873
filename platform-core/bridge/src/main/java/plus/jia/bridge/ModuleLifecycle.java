package plus.jia.bridge;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import plus.jia.spi.BookingDecider;
import plus.jia.spi.BookingObserver;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.HealthReporter;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.SessionProposer;
import plus.jia.spi.SettingsDeclarer;

/** Registers a module's provider when its web application has started, and takes it out when it stops. */
final class ModuleLifecycle implements ServletContextListener {
    private final ModuleIdentity identity;

    ModuleLifecycle(ModuleIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            ModuleRegistry.get().register(discover(event));
        } catch (NamingException | RuntimeException e) {
            ModuleRegistry.get().release(event.getServletContext().getClassLoader());
            throw new IllegalStateException("module " + identity.id() + " cannot be registered: " + e.getMessage(), e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        ModuleRegistry.get().deregister(identity.id(), event.getServletContext().getClassLoader());
    }

    private RunningModule discover(ServletContextEvent event) throws NamingException {
        BeanManager beans = InitialContext.doLookup("java:comp/BeanManager");
        ContextService contexts = InitialContext.doLookup("java:comp/DefaultContextService");
        Instance<Object> instances = beans.createInstance();
        Capabilities capabilities = new Capabilities(
                required(instances),
                optional(instances, SessionProposer.class),
                optional(instances, BookingDecider.class),
                optional(instances, BookingObserver.class),
                optional(instances, FeedbackDeclarer.class),
                optional(instances, SettingsDeclarer.class),
                optional(instances, HealthReporter.class));
        ModuleContext context =
                contexts.createContextualProxy(new RequestScopedCalls(identity.id(), instances), ModuleContext.class);
        return new RunningModule(
                identity,
                event.getServletContext().getContextPath(),
                event.getServletContext().getClassLoader(),
                capabilities,
                context);
    }

    private ServiceProvider required(Instance<Object> beans) {
        return optional(beans, ServiceProvider.class)
                .orElseThrow(() -> new IllegalStateException(
                        "it has no CDI bean that implements " + ServiceProvider.class.getName()));
    }

    private static <T> Optional<T> optional(Instance<Object> beans, Class<T> capability) {
        List<T> found = beans.select(capability).stream().toList();
        if (found.size() > 1) {
            throw new IllegalStateException("it has " + found.size() + " beans that implement " + capability.getName());
        }
        return found.stream().findFirst();
    }
}

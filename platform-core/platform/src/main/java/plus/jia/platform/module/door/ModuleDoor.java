package plus.jia.platform.module.door;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.bridge.Knock;
import plus.jia.bridge.ModuleRegistry;
import plus.jia.bridge.PlatformServices;
import plus.jia.bridge.Verdict;
import plus.jia.platform.identity.Caller;
import plus.jia.platform.identity.ClientAddress;
import plus.jia.platform.identity.DoorKeeper;
import plus.jia.platform.identity.SameOrigin;
import plus.jia.platform.module.ModuleChanged;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.persistence.ModuleStore;
import plus.jia.platform.module.setting.ModuleSettings;
import plus.jia.platform.shared.Languages;
import plus.jia.platform.shared.NewsArrived;
import plus.jia.platform.shared.PlatformStarted;
import plus.jia.platform.shared.Problem;
import plus.jia.platform.shared.ProblemDocument;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.Role;

/** Answers the bridge: who may enter a module, and how it is set. */
@ApplicationScoped
public class ModuleDoor implements PlatformServices {
    private final Map<String, ModuleView> modules = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Event<ModuleChanged> changed;

    @Inject
    private DoorKeeper keeper;

    @Inject
    private SameOrigin sameOrigin;

    @Inject
    private ClientAddress addresses;

    @Inject
    private ModuleStore store;

    @Inject
    private ModuleSettings settings;

    void begin(@Observes @Priority(350) PlatformStarted started) {
        reload();
        ModuleRegistry.get().attach(this);
    }

    void hear(@Observes NewsArrived news) {
        if (news.topic() == Topic.MODULES) {
            reload();
        }
    }

    void hear(@Observes ModuleChanged changed) {
        reload();
    }

    @PreDestroy
    void stop() {
        ModuleRegistry.get().detach(this);
    }

    private void reload() {
        modules.putAll(store.views().stream().collect(Collectors.toMap(ModuleView::id, module -> module)));
    }

    @Override
    public Verdict admit(String moduleId, Knock knock) {
        return asPlatform(() -> decide(moduleId, knock));
    }

    /** Modules call on their own threads; what the platform asks its database for them it asks as itself. */
    private static <T> T asPlatform(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader caller = thread.getContextClassLoader();
        thread.setContextClassLoader(ModuleDoor.class.getClassLoader());
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(caller);
        }
    }

    private Verdict decide(String moduleId, Knock knock) {
        Locale locale = Languages.accepted(knock.headers().get("Accept-Language"));
        try {
            requireSameOrigin(knock);
            return keeper.recognize(knock.authorization(), knock.session(), address(knock))
                    .map(caller -> judge(moduleId, knock, caller, locale))
                    .orElseGet(() -> refused(Problem.of(401, "sign-in-required"), knock, locale));
        } catch (Problem problem) {
            return refused(problem, knock, locale);
        }
    }

    private void requireSameOrigin(Knock knock) {
        if (!sameOrigin.permits(knock.method(), knock.headers()::get, knock.session() != null)) {
            throw Problem.forbidden("foreign-origin");
        }
    }

    private String address(Knock knock) {
        return addresses.of(knock.remoteAddress(), knock.headers().get("X-Forwarded-For"));
    }

    private Verdict judge(String moduleId, Knock knock, Caller caller, Locale locale) {
        ModuleView module = modules.get(moduleId);
        if (module == null || !DoorPolicy.admits(module, knock.path(), caller)) {
            return refused(Problem.forbidden("not-permitted"), knock, locale);
        }
        Set<String> roles = caller.roles().stream().map(Role::name).collect(Collectors.toSet());
        return new Verdict.Admitted(caller.username(), roles);
    }

    private static Verdict refused(Problem problem, Knock knock, Locale locale) {
        ProblemDocument told = ProblemDocument.of(problem, locale, knock.path());
        @Nullable Long retryAfter = (Long) told.extra().get("retryAfter");
        return new Verdict.Refused(told.status(), told.type(), told.title(), told.detail(), retryAfter);
    }

    /** Off the module's request thread, since planning asks the module itself. */
    @Override
    public void changedByRequest(String moduleId) {
        executor.execute(() -> asPlatform(() -> {
            changed.fire(new ModuleChanged(moduleId));
            return moduleId;
        }));
    }

    @Override
    public Optional<String> editedSetting(String moduleId, @Nullable String building, String key) {
        return settings.edited(moduleId, building, key);
    }

    @Override
    public Optional<String> declaredDefault(String moduleId, String key) {
        return settings.declaredDefault(moduleId, key);
    }
}

package plus.jia.platform.module.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.module.DesiredState;
import plus.jia.platform.module.ModuleState;
import plus.jia.platform.module.ModuleView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.shared.News;
import plus.jia.platform.shared.PresentNodes;
import plus.jia.platform.shared.Topic;
import plus.jia.spi.AccessRule;
import plus.jia.spi.HealthReport;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.Role;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.setting.SettingDeclaration;

/** Modules, their state on each node, and what they offer. */
@ApplicationScoped
@Transactional
public class ModuleStore {
    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private SpiJson json;

    @Inject
    private News news;

    @Inject
    private PresentNodes presentNodes;

    @Inject
    private Clock clock;

    /** What the office wants of every known module. */
    public Map<String, Wanted> wanted() {
        return modules().stream()
                .collect(Collectors.toMap(
                        InstalledModule::id, module -> new Wanted(module.desired(), module.desiredAt())));
    }

    /** Notes the archive that stands for a module; a module seen for the first time should run. */
    public void found(FoundArchive archive) {
        Instant now = clock.instant();
        insertOnce(archive, now);
        locked(archive.id())
                .found(
                        archive.origin(),
                        archive.file(),
                        archive.contextRoot(),
                        archive.sha256(),
                        archive.version(),
                        archive.spiLevel(),
                        now);
    }

    /** Two nodes may meet a new module at the same moment. */
    private void insertOnce(FoundArchive archive, Instant now) {
        entities.createNativeQuery("""
                        insert into platform.module (id, version, spi_level, origin, artifact, context_root, sha256,
                                                     desired, desired_at, registered_at, updated_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'ACTIVE', ?8, ?8, ?8) on conflict do nothing""")
                .setParameter(1, archive.id())
                .setParameter(2, archive.version())
                .setParameter(3, archive.spiLevel())
                .setParameter(4, archive.origin().name())
                .setParameter(5, archive.file())
                .setParameter(6, archive.contextRoot())
                .setParameter(7, archive.sha256())
                .setParameter(8, now)
                .executeUpdate();
    }

    /** Changes what the office wants, for every node. */
    public void desire(String moduleId, DesiredState state) {
        locked(moduleId).desire(state, clock.instant());
        news.announce(Topic.MODULES);
    }

    /** Notes where a module stands on a node. */
    public void enter(String node, String moduleId, ModuleState state, @Nullable String cause) {
        onNode(node, moduleId).enter(state, cause, clock.instant());
        news.announce(Topic.CATALOGUE);
    }

    /** Whether a module stands so on a node. */
    public boolean isIn(String node, String moduleId, ModuleState state) {
        ModuleOnNode known = entities.find(ModuleOnNode.class, new ModuleOnNode.Key(node, moduleId));
        return known != null && known.state() == state;
    }

    /** Notes how long a module took to start on a node. */
    public void started(String node, String moduleId, long millis) {
        onNode(node, moduleId).started(millis);
    }

    /** Notes what a module reported about its health. */
    public void reported(String node, String moduleId, HealthReport report) {
        onNode(node, moduleId).reported(report, clock.instant());
    }

    private ModuleOnNode onNode(String node, String moduleId) {
        ModuleOnNode known = entities.find(ModuleOnNode.class, new ModuleOnNode.Key(node, moduleId));
        if (known != null) {
            return known;
        }
        ModuleOnNode fresh = new ModuleOnNode(node, moduleId);
        fresh.enter(ModuleState.INSTALLED, null, clock.instant());
        entities.persist(fresh);
        return fresh;
    }

    /** Stores the settings that a module declared. */
    public void declared(String moduleId, List<SettingDeclaration> settings) {
        locked(moduleId).declared(json.write(settings), clock.instant());
    }

    /** Stores everything a module said of itself; what it no longer offers is withdrawn. */
    public void described(ModuleDescription description, List<Rated> offerings) {
        Instant now = clock.instant();
        locked(description.id())
                .described(
                        description.partner(),
                        description.name().zh(),
                        description.name().en(),
                        json.write(description.access()),
                        now);
        confirm(description.id(), offerings, now);
        news.announce(Topic.CATALOGUE);
    }

    private void confirm(String moduleId, List<Rated> offerings, Instant now) {
        Map<String, StoredOffering> withdrawn = new HashMap<>(stored(moduleId));
        int position = 0;
        for (Rated rated : offerings) {
            String code = rated.offering().code();
            StoredOffering offering = withdrawn.remove(code);
            if (offering == null) {
                offering = new StoredOffering(moduleId, code);
                offering.confirm(position, json.write(rated.offering()), json.write(rated.feedback()), now);
                entities.persist(offering);
            } else {
                offering.confirm(position, json.write(rated.offering()), json.write(rated.feedback()), now);
            }
            position++;
        }
        withdrawn.values().forEach(offering -> offering.withdraw(now));
    }

    private Map<String, StoredOffering> stored(String moduleId) {
        return entities.createQuery("from StoredOffering where moduleId = :module", StoredOffering.class)
                .setParameter("module", moduleId)
                .getResultStream()
                .collect(Collectors.toMap(StoredOffering::code, Function.identity()));
    }

    /** The offerings that their modules still list, ordered by id, each with its partner. */
    public List<PublishedOffering> offerings() {
        Map<String, String> partners = modules().stream()
                .filter(module -> module.partnerCode() != null)
                .collect(Collectors.toMap(InstalledModule::id, InstalledModule::partnerCode));
        return entities.createQuery(
                        "from StoredOffering where withdrawnAt is null order by moduleId, position",
                        StoredOffering.class)
                .getResultStream()
                .filter(offering -> partners.containsKey(offering.moduleId()))
                .map(offering -> published(offering, partners.get(offering.moduleId())))
                .toList();
    }

    /** One of these offerings; empty when its module never listed it or withdrew it. */
    public Optional<PublishedOffering> offering(OfferingId id) {
        String partner = Optional.ofNullable(entities.find(InstalledModule.class, id.moduleId()))
                .map(InstalledModule::partnerCode)
                .orElse(null);
        return Optional.ofNullable(
                        entities.find(StoredOffering.class, new StoredOffering.Key(id.moduleId(), id.code())))
                .filter(offering -> partner != null && !offering.isWithdrawn())
                .map(offering -> published(offering, partner));
    }

    private PublishedOffering published(StoredOffering stored, String partner) {
        return new PublishedOffering(
                new OfferingId(stored.moduleId(), stored.code()),
                partner,
                json.read(stored.content(), Offering.class),
                json.readList(stored.feedback(), FeedbackDimension.class),
                false,
                stored.confirmedAt());
    }

    /** What every module declared as settings when it last ran. */
    public Map<String, List<SettingDeclaration>> settings() {
        return modules().stream()
                .collect(Collectors.toMap(
                        InstalledModule::id, module -> json.readList(module.settings(), SettingDeclaration.class)));
    }

    /** Every module, ordered by id. */
    public List<ModuleView> views() {
        Predicate<String> present = presentNodes.now();
        Map<String, List<ModuleOnNode>> nodes = entities.createQuery("from ModuleOnNode", ModuleOnNode.class)
                .getResultStream()
                .filter(on -> present.test(on.node()))
                .collect(Collectors.groupingBy(ModuleOnNode::moduleId));
        return modules().stream()
                .map(module -> view(module, nodes.getOrDefault(module.id(), List.of())))
                .sorted(Comparator.comparing(ModuleView::id))
                .toList();
    }

    /** One module; empty when there is none of that id. */
    public Optional<ModuleView> view(String moduleId) {
        return Optional.ofNullable(entities.find(InstalledModule.class, moduleId))
                .map(module -> view(module, nodes(moduleId)));
    }

    /** The latest failures of a module, newest first. */
    public List<ModuleView.Failure> failures(String moduleId, int most) {
        return entities.createQuery(
                        "from RecordedFailure where moduleId = :module order by lastAt desc, id desc",
                        RecordedFailure.class)
                .setParameter("module", moduleId)
                .setMaxResults(most)
                .getResultStream()
                .map(ModuleStore::failure)
                .toList();
    }

    private List<ModuleOnNode> nodes(String moduleId) {
        Predicate<String> present = presentNodes.now();
        return entities.createQuery("from ModuleOnNode where moduleId = :module", ModuleOnNode.class)
                .setParameter("module", moduleId)
                .getResultStream()
                .filter(on -> present.test(on.node()))
                .toList();
    }

    private List<InstalledModule> modules() {
        return entities.createQuery("from InstalledModule", InstalledModule.class)
                .getResultList();
    }

    /** The module for a change; until the transaction ends, other nodes that start the same module wait. */
    private InstalledModule locked(String moduleId) {
        return Objects.requireNonNull(
                entities.find(InstalledModule.class, moduleId, LockModeType.PESSIMISTIC_WRITE),
                () -> "module " + moduleId + " is not stored");
    }

    private ModuleView view(InstalledModule module, List<ModuleOnNode> nodes) {
        String zh = Objects.requireNonNullElse(module.nameZh(), module.id());
        return new ModuleView(
                module.id(),
                new LocalizedText(zh, module.nameEn()),
                module.partnerCode(),
                module.version(),
                module.spiLevel(),
                module.origin(),
                module.contextRoot(),
                module.sha256(),
                module.desired(),
                nodes.stream()
                        .sorted(Comparator.comparing(ModuleOnNode::node))
                        .map(ModuleStore::onNode)
                        .toList(),
                failures(module.id(), 1).stream().findFirst().orElse(null),
                Arrays.stream(json.read(module.access(), AccessRule[].class))
                        .map(ModuleStore::access)
                        .toList(),
                module.updatedAt());
    }

    private static ModuleView.Access access(AccessRule rule) {
        return new ModuleView.Access(
                rule.path(), rule.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    private static ModuleView.OnNode onNode(ModuleOnNode on) {
        return new ModuleView.OnNode(
                on.node(), on.state(), on.since(), on.cause(), on.startMillis(), on.health(), on.healthDetail());
    }

    private static ModuleView.Failure failure(RecordedFailure failure) {
        return new ModuleView.Failure(
                failure.node(),
                failure.buildingCode(),
                failure.operation().name(),
                failure.kind().name(),
                failure.message(),
                failure.times(),
                failure.firstAt(),
                failure.lastAt());
    }

    /** What the office wants of a module, and since when. */
    public record Wanted(DesiredState state, Instant asOf) {}

    /** An offering with the dimensions by which it is rated. */
    public record Rated(Offering offering, List<FeedbackDimension> feedback) {}
}

package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which nodes are there. Each holds a lock that stands for its name on the connection by which it hears news, and the database releases it when
 * that connection ends, however the node ended.
 */
@ApplicationScoped
public class PresentNodes {
    private static final int NODES = 0x6a6961;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    /** Makes a node present for as long as the connection lasts. */
    static void enter(Connection connection, String node) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock_shared(?, ?)")) {
            lock.setInt(1, NODES);
            lock.setInt(2, node.hashCode());
            lock.execute();
        }
    }

    /** Tells of each name whether that node is there at this moment. */
    @Transactional
    public Predicate<String> now() {
        Set<Integer> present = held();
        return node -> present.contains(node.hashCode());
    }

    private Set<Integer> held() {
        List<?> rows = entities.createNativeQuery("""
                        select cast(objid as bigint) from pg_locks
                        where locktype = 'advisory' and granted and objsubid = 2 and cast(classid as bigint) = :nodes
                        and database = (select oid from pg_database where datname = current_database())""")
                .setParameter("nodes", (long) NODES)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).collect(Collectors.toSet());
    }
}

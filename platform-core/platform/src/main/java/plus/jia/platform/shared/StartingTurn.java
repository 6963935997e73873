package plus.jia.platform.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One node's turn to start: until it is closed, the other nodes of the same database wait for theirs, so that what a start puts in is put in
 * once. The database ends the turn of a node that dies.
 */
final class StartingTurn implements AutoCloseable {
    private static final Logger LOG = System.getLogger(StartingTurn.class.getName());
    private static final String KEY = "hashtextextended('jia-start', 0)";

    private final Connection holder;

    private StartingTurn(Connection holder) {
        this.holder = holder;
    }

    /** Waits for it as long as it takes. */
    static StartingTurn take(DataSource database) throws SQLException {
        Connection holder = database.getConnection();
        try (Statement statement = holder.createStatement()) {
            if (!isFree(statement)) {
                LOG.log(Level.INFO, "Another node is starting on this database; this one goes on when that is done");
                statement.execute("select pg_advisory_lock(" + KEY + ")");
            }
            return new StartingTurn(holder);
        } catch (SQLException e) {
            holder.close();
            throw e;
        }
    }

    /** Whether it was free, and is now taken. */
    private static boolean isFree(Statement statement) throws SQLException {
        try (ResultSet taken = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            taken.next();
            return taken.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection released = holder;
                Statement statement = released.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        }
    }
}

package plus.jia.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.database.DatabaseAccess;
import plus.jia.launcher.server.DataGrid;

/**
 * The configuration of one start, resolved and checked.
 *
 * @param database an external database; empty for the embedded one
 * @param grid the data grid to join; empty for a node of its own
 */
record Settings(
        String host,
        int port,
        Path data,
        boolean demo,
        ZoneId zone,
        Optional<DatabaseAccess> database,
        Optional<Path> modules,
        Optional<DataGrid> grid) {

    boolean onLoopback() {
        return address().isLoopbackAddress();
    }

    InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new StartFailure("无法解析监听地址 The host to listen on is unknown: " + host, e);
        }
    }

    /** How a browser on this machine, or for an open address one elsewhere, reaches the platform. */
    String publicUrl() {
        return "http://" + publicHost() + ":" + port + "/";
    }

    private String publicHost() {
        if (onLoopback()) {
            return "localhost";
        }
        return address().isAnyLocalAddress() ? machineName() : host;
    }

    private String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException machineWithoutName) {
            return host;
        }
    }
}

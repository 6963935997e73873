package plus.jia.launcher.server;

import java.util.regex.Pattern;
import plus.jia.launcher.console.StartFailure;

/**
 * The data grid that this node joins.
 *
 * @param members every node's {@code host:port}, separated by commas
 * @param host this node's own address in it
 * @param port this node's own port in it
 */
public record DataGrid(String members, String host, int port) {
    private static final Pattern ADDRESS = Pattern.compile("[^:,\\s]+:\\d{1,5}");

    public static DataGrid of(String members, String bind) {
        for (String member : members.split(",")) {
            requireAddress("--cluster", member);
        }
        requireAddress("--cluster-bind", bind);
        int colon = bind.lastIndexOf(':');
        return new DataGrid(members, bind.substring(0, colon), Integer.parseInt(bind.substring(colon + 1)));
    }

    private static void requireAddress(String option, String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new StartFailure("地址无效 Invalid address \"" + address + "\" in " + option + ": say host:port.");
        }
    }
}

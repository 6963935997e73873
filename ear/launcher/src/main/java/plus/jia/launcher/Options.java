package plus.jia.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was said on the command line; everything unsaid is left to the environment and the defaults. */
final class Options {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "监听端口，0 为任一空闲端口 Port to listen on, 0 for any free one (JIA_PORT, 8080)")
    @Nullable
    Integer port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "监听地址 Address to listen on; 0.0.0.0 for all (JIA_HOST, 127.0.0.1)")
    @Nullable
    String host;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "数据目录 Directory of database, logs and the opened archive (JIA_DATA, data)")
    @Nullable
    Path data;

    @Option(
            names = "--no-demo",
            negatable = true,
            fallbackValue = "true",
            description = "不要演示数据和演示账号 No demo data and accounts (JIA_DEMO=false); they are on by default")
    @Nullable
    Boolean noDemo;

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description = "外部 PostgreSQL An external PostgreSQL, jdbc:postgresql://… (JIA_DB_URL); none: the embedded one")
    @Nullable
    String databaseUrl;

    @Option(
            names = "--db-user",
            paramLabel = "USER",
            description = "其用户，须有 CREATEROLE Its user, who may create roles (JIA_DB_USER)")
    @Nullable
    String databaseUser;

    @Option(
            names = "--db-password-file",
            paramLabel = "FILE",
            description = "存放密码的文件 File that holds the password (JIA_DB_PASSWORD_FILE)")
    @Nullable
    Path databasePasswordFile;

    @Option(
            names = "--modules",
            paramLabel = "DIR",
            description = "另加服务模块的目录 Directory of further module WARs (JIA_MODULES)")
    @Nullable
    Path modules;

    @Option(
            names = "--cluster",
            paramLabel = "HOST:PORT,…",
            description = "数据网格成员 Members of the data grid; without it there is none (JIA_CLUSTER)")
    @Nullable
    String cluster;

    @Option(
            names = "--cluster-bind",
            paramLabel = "HOST:PORT",
            description = "本节点在网格中的地址 This node's own address in it (JIA_CLUSTER_BIND, the first member)")
    @Nullable
    String clusterBind;

    @Option(names = "--verbose", description = "同时在终端显示服务器日志 Show the server's log at the terminal too")
    boolean verbose;

    @Option(names = "--help", usageHelp = true, description = "显示本说明 Show this")
    boolean help;

    /** The options that were said, by the names they have in the configuration. */
    Map<String, String> asProperties() {
        Map<String, String> said = new HashMap<>();
        put(said, Configuration.PORT, port);
        put(said, Configuration.HOST, host);
        put(said, Configuration.DATA, data);
        put(said, Configuration.DEMO, Optional.ofNullable(noDemo).map(no -> !no).orElse(null));
        put(said, Configuration.DATABASE_URL, databaseUrl);
        put(said, Configuration.DATABASE_USER, databaseUser);
        put(said, Configuration.DATABASE_PASSWORD_FILE, databasePasswordFile);
        put(said, Configuration.MODULES, modules);
        put(said, Configuration.CLUSTER, cluster);
        put(said, Configuration.CLUSTER_BIND, clusterBind);
        return said;
    }

    private static void put(Map<String, String> said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value.toString());
        }
    }
}

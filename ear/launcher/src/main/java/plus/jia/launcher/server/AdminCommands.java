package plus.jia.launcher.server;

import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import plus.jia.launcher.console.StartFailure;

/** The server's own administration commands, believed only for what they report. */
final class AdminCommands {
    private final AdminCommandRunner runner;

    AdminCommands(AdminCommandRunner runner) {
        this.runner = runner;
    }

    void set(String path, Object value) {
        run("set", path + "=" + value);
    }

    void run(String command, String... arguments) {
        ClusterCommandResult result = runner.run(command, arguments);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new StartFailure(
                    "服务器拒绝了命令 The server refused \"" + command + "\": " + reason(result), result.getFailureCause());
        }
    }

    private static String reason(ClusterCommandResult result) {
        String text = result.getFailureCause() == null
                ? result.getOutput()
                : String.valueOf(rootCause(result.getFailureCause()).getMessage());
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.endsWith(":"))
                .findFirst()
                .orElse(text);
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }
}

package plus.jia.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import plus.jia.launcher.console.StartFailure;

/**
 * The directory that the build makes and nobody writes to again.
 *
 * @param home where {@code jia.jar} lies
 */
record Distribution(Path home) {

    Path archive() {
        return existing(home.resolve("jia.ear"));
    }

    /** The exploded Payara Micro. */
    Path server() {
        return existing(home.resolve("payara"));
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new StartFailure("安装目录不完整 This distribution is incomplete: " + path + " is missing.");
        }
        return path;
    }
}

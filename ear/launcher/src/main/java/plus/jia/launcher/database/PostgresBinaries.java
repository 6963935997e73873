package plus.jia.launcher.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.files.Trees;

/** The PostgreSQL programs that travel in the distribution, unpacked once into the data directory. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The directory with {@code bin/postgres}.
     *
     * @param directory written to by this process alone
     * @param version names the directory, so that a newer distribution unpacks its own programs
     */
    static Path unpacked(Path directory, String version) throws IOException {
        Path home = directory.resolve(version + "-" + architecture());
        if (!Files.exists(home)) {
            unpack(home);
        }
        return home;
    }

    private static void unpack(Path home) throws IOException {
        Path unfinished = home.resolveSibling("unpacking");
        Trees.delete(unfinished);
        Files.createDirectories(unfinished);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream archive = archive();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(target.getParent());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(tar, target);
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
        }
    }

    /** From a jar of its own: the server closes every shared one when it has booted, in the middle of our reading. */
    static InputStream archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = "/postgres-" + system + "-" + architecture() + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new StartFailure("此平台没有内置数据库 No embedded PostgreSQL for " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + "; configure one with --db-url.");
        }
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static String architecture() {
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (architecture) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> architecture;
        };
    }
}

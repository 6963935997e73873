package plus.jia.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import plus.jia.launcher.console.StartFailure;

/** Everything that one running Jia+ owns: database, logs, opened archive. Held by one process at a time. */
final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path path) {
        try {
            Path root = create(path).toRealPath();
            Files.createDirectories(root.resolve("log"));
            return new DataDirectory(root, lock(root));
        } catch (IOException e) {
            throw new StartFailure("数据目录不可写 Cannot write to the data directory " + path + ": " + reason(e), e);
        }
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("log");
    }

    Path archives() {
        return root.resolve("ear");
    }

    /** The server's own files of this one run. */
    Path run() {
        return root.resolve("run");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static Path create(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return path;
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        return Files.createDirectory(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** The operating system frees this lock when the process dies, however it dies. */
    private static FileChannel lock(Path root) throws IOException {
        Path file = root.resolve("jia.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new StartFailure("数据目录正被另一个 Jia+ 使用 Another Jia+ (process " + holder
                    + ") is running with the data directory " + root + "; give this one another --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " (" + e.getMessage() + ")";
    }
}

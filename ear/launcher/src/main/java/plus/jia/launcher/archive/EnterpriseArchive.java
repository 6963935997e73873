package plus.jia.launcher.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import plus.jia.launcher.console.StartFailure;
import plus.jia.launcher.files.Trees;

/**
 * An enterprise archive, opened into a directory named by its content.
 *
 * @param root the directory it lies open in
 * @param sha256 the digest of the archive file, in lower-case hexadecimal
 * @param webModules in the order of {@code application.xml}
 * @param libraries the directory of the shared libraries
 */
public record EnterpriseArchive(Path root, String sha256, List<WebModule> webModules, Path libraries) {
    private static final String COMPLETE = ".complete";
    private static final int KEPT = 3;

    /** Opens the archive below the directory, unless that very archive lies open there already. */
    public static EnterpriseArchive open(Path file, Path directory, Clock clock) throws IOException {
        Files.createDirectories(directory);
        String fingerprint = fingerprint(file);
        Optional<Path> known = opened(directory, fingerprint);
        Path root = known.isPresent() ? known.get() : open(file, directory, fingerprint);
        Files.setLastModifiedTime(root, FileTime.from(clock.instant()));
        forgetOldest(directory);
        ApplicationDescriptor descriptor = ApplicationDescriptor.read(root);
        return new EnterpriseArchive(
                root, root.getFileName().toString(), descriptor.webModules(), descriptor.libraries());
    }

    /** As build tools tell an unchanged file, since reading it all would hold up each start by half a second. */
    private static String fingerprint(Path file) throws IOException {
        return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant() + " " + file.toRealPath();
    }

    private static Optional<Path> opened(Path directory, String fingerprint) throws IOException {
        try (Stream<Path> roots = Files.list(directory)) {
            for (Path root : roots.toList()) {
                Path mark = root.resolve(COMPLETE);
                if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
                    return Optional.of(root);
                }
            }
        }
        return Optional.empty();
    }

    private static Path open(Path file, Path directory, String fingerprint) throws IOException {
        Path root = directory.resolve(digest(file));
        if (!Files.exists(root.resolve(COMPLETE))) {
            extract(file, directory, root);
        }
        Files.writeString(root.resolve(COMPLETE), fingerprint);
        return root;
    }

    /** The web module at the root of the server: the platform. */
    public WebModule platform() {
        return webModules.stream()
                .filter(module -> module.contextRoot().equals("/"))
                .findFirst()
                .orElseThrow(() -> new StartFailure("应用包无效 The archive has no web module at \"/\": " + root));
    }

    private static String digest(Path file) throws IOException {
        MessageDigest sha256 = newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Extracts beside the final name and renames, so that a start cut short leaves nothing that looks complete. */
    private static void extract(Path file, Path directory, Path root) throws IOException {
        Path unfinished = Files.createTempDirectory(directory, "opening-");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                extract(zip, entry, unfinished);
            }
            Files.createFile(unfinished.resolve(COMPLETE));
            Trees.delete(root);
            Files.move(unfinished, root, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Trees.delete(unfinished);
        }
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new StartFailure("应用包无效 Refused: the archive " + zip.getName()
                    + " has an entry that points outside it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
    }

    private static void forgetOldest(Path directory) throws IOException {
        try (Stream<Path> opened = Files.list(directory)) {
            List<Path> forgotten = opened.sorted(
                            Comparator.comparing(EnterpriseArchive::lastUsed).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path root : forgotten) {
                Trees.delete(root);
            }
        }
    }

    private static FileTime lastUsed(Path directory) {
        try {
            return Files.getLastModifiedTime(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

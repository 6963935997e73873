package plus.jia.platform.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The addresses of style sheets, scripts and pictures, each with a mark of its content, so that a browser may keep them for long. */
@Named("assets")
@ApplicationScoped
public class Assets {
    static final String MARK = "v";

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /** The address of a file of the web application. */
    public String address(String path) {
        return path + "?" + MARK + "=" + mark(path);
    }

    /** Whether a mark is that of the file as it is now. */
    boolean isCurrent(String path, String mark) {
        return mark(path).equals(mark);
    }

    private String mark(String path) {
        return Objects.requireNonNullElse(marks.computeIfAbsent(path, this::read), "");
    }

    private @Nullable String read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                return null;
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return Long.toString(sum.getValue(), Character.MAX_RADIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

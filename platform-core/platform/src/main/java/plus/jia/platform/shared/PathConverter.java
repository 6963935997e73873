package plus.jia.platform.shared;

import java.nio.file.Path;
import org.eclipse.microprofile.config.spi.Converter;

/** Lets a configuration property be a path: MicroProfile Config knows of no factory method with that shape. */
public class PathConverter implements Converter<Path> {
    private static final long serialVersionUID = 1L;

    @Override
    public Path convert(String value) {
        return Path.of(value);
    }
}

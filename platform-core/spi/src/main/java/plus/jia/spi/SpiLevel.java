package plus.jia.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The level and version of the SPI that is on the class path at run time.
 *
 * <p>A level, not a constant: the compiler copies constants into the caller, so a module would report the level it was
 * compiled with instead of the one it runs on. Read once when this class is loaded; safe on any thread.
 *
 * <p>Example: {@code if (SpiLevel.current() >= 2) …}
 *
 * @since level 1
 */
public final class SpiLevel {
    private static final Properties EDITION = load();

    private SpiLevel() {}

    /**
     * The level that this run-time offers.
     *
     * @return the level, 1 or more
     */
    public static int current() {
        return Integer.parseInt(EDITION.getProperty("level"));
    }

    /**
     * The release that this run-time offers, for people to read; compare {@link #current()} in code.
     *
     * @return the version such as {@code 0.1.0}, will never be {@code null}
     */
    public static String version() {
        return EDITION.getProperty("version");
    }

    private static Properties load() {
        try (InputStream in = SpiLevel.class.getResourceAsStream("/META-INF/jia-spi.properties")) {
            Properties edition = new Properties();
            edition.load(in);
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package plus.jia.platform.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.session.WorkingCalendar;

/**
 * The official lists of days off and of weekend days worked in exchange (调休).
 *
 * <p>The platform ships the lists it knows. The office adds a year, or corrects a day, in {@code working-calendar.csv} of the data
 * directory; that file wins day by day and is read again when it changed. A file that cannot be read leaves the calendar as it was.
 */
@ApplicationScoped
public class WorkingCalendars {
    private static final Logger LOG = System.getLogger(WorkingCalendars.class.getName());
    private static final String FILE = "working-calendar.csv";

    private final @Nullable Path file;
    private final CalendarList shipped;
    private volatile State state;

    @Inject
    WorkingCalendars(@ConfigProperty(name = "jia.data") Optional<String> dataDirectory) {
        file = dataDirectory.map(directory -> Path.of(directory, FILE)).orElse(null);
        shipped = shipped();
        state = new State(null, shipped);
    }

    /** For the container's proxy. */
    protected WorkingCalendars() {
        this(Optional.empty());
    }

    /** The calendar as known now. */
    public WorkingCalendar current() {
        return upToDate().calendar();
    }

    /** Whether the days off of a year are known; otherwise only its weekends are. */
    public boolean knows(int year) {
        return upToDate().years().contains(year);
    }

    private CalendarList upToDate() {
        FileTime modified = modified();
        if (!Objects.equals(modified, state.modified())) {
            state = new State(modified, read(modified));
        }
        return state.list();
    }

    private @Nullable FileTime modified() {
        try {
            return file == null || !Files.exists(file) ? null : Files.getLastModifiedTime(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "Cannot look at " + file, e);
            return state.modified();
        }
    }

    private CalendarList read(@Nullable FileTime modified) {
        if (modified == null || file == null) {
            return shipped;
        }
        try {
            return shipped.overriddenBy(CalendarList.parse(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.ERROR, () -> "The working calendar stays as it was, since " + file + " cannot be used", e);
            return state.list();
        }
    }

    private static CalendarList shipped() {
        try (InputStream in = WorkingCalendars.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return CalendarList.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record State(@Nullable FileTime modified, CalendarList list) {}
}

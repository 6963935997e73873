package plus.jia.platform.identity.web;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import plus.jia.platform.identity.Caller;
import plus.jia.spi.Role;

/** The addresses there are, and who may go there. What no door lists does not exist for anybody. */
enum Door {
    /** Open to all. */
    PUBLIC(
            Set.of("/", "/catalogue", "/offering", "/login", "/logout", "/openapi", "/openapi.json", "/favicon.ico"),
            Set.of("/resources/", "/jakarta.faces.resource/", "/health"),
            caller -> true),
    /** Every resource of the API says itself whom it admits. */
    API(Set.of(), Set.of("/api/"), caller -> true),
    /** One's own account and bookings. */
    ACCOUNT(Set.of("/account", "/book", "/booking", "/bookings"), Set.of(), caller -> true),
    CONSOLE(Set.of("/console"), Set.of("/console/"), Door::isStaff),
    OFFICE(Set.of("/metrics"), Set.of("/metrics/"), Caller::isOffice),
    NONE(Set.of(), Set.of(), caller -> false);

    private static final Set<Role> STAFF = Set.of(Role.OFFICE, Role.PARTNER, Role.STATION);

    private final Set<String> paths;
    private final Set<String> beginnings;
    private final Predicate<Caller> admits;

    Door(Set<String> paths, Set<String> beginnings, Predicate<Caller> admits) {
        this.paths = paths;
        this.beginnings = beginnings;
        this.admits = admits;
    }

    /** The door of a path; pages are reached by their own address only, never by the file that makes them. */
    static Door of(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")
                ? NONE
                : Arrays.stream(values())
                        .filter(door -> door.leadsTo(path))
                        .findFirst()
                        .orElse(NONE);
    }

    boolean isOpen() {
        return this == PUBLIC || this == API;
    }

    boolean admits(Caller caller) {
        return admits.test(caller);
    }

    private boolean leadsTo(String path) {
        return paths.contains(path) || beginnings.stream().anyMatch(path::startsWith);
    }

    private static boolean isStaff(Caller caller) {
        return caller.roles().stream().anyMatch(STAFF::contains);
    }
}

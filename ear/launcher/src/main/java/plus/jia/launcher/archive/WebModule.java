package plus.jia.launcher.archive;

import java.nio.file.Path;

/**
 * One web module of the enterprise archive.
 *
 * @param archive its opened-out WAR file
 * @param contextRoot where it is served, as {@code application.xml} says
 */
public record WebModule(Path archive, String contextRoot) {}

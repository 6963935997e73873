package plus.jia.launcher;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;

/**
 * The entry of {@code jia.jar}, compiled for Java 8 so that an old Java gets a sentence instead of a stack trace.
 *
 * <p>The server's classes are on the JVM's own class path, where a class data archive serves them best. The launcher and
 * its libraries live in a loader below it, so that the server and the modules never see a second MicroProfile Config.
 */
public final class Main {
    private static final int OLDEST_JAVA = 17;

    private Main() {}

    public static void main(String[] args) throws Throwable {
        if (javaVersion() < OLDEST_JAVA) {
            System.err.println("Jia+ needs Java " + OLDEST_JAVA + " or newer; this is Java "
                    + System.getProperty("java.version") + " (" + System.getProperty("java.home") + ").");
            System.exit(1);
        }
        File home = home();
        ClassLoader loader = new URLClassLoader(jars(new File(home, "lib")), Main.class.getClassLoader());
        try {
            Class.forName("plus.jia.launcher.Launcher", true, loader)
                    .getMethod("main", File.class, String[].class)
                    .invoke(null, home, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static int javaVersion() {
        String version = System.getProperty("java.specification.version");
        return version.startsWith("1.") ? Integer.parseInt(version.substring(2)) : Integer.parseInt(version);
    }

    private static File home() throws URISyntaxException {
        return new File(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getAbsoluteFile()
                .getParentFile();
    }

    private static URL[] jars(File directory) throws MalformedURLException {
        File[] jars = directory.listFiles((parent, name) -> name.endsWith(".jar"));
        if (jars == null) {
            System.err.println("This distribution is incomplete: " + directory + " is missing.");
            System.exit(1);
            return new URL[0];
        }
        Arrays.sort(jars);
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toURI().toURL();
        }
        return urls;
    }
}

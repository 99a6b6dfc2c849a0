package uk.learningoffer.platform.startup;

/** Whether this is a package, or classes that a live reload or a test loads: they have a class loader of their own. */
public final class Packaging {
    // By its name: the class is only there in development and tests.
    private static final String LIVE = "io.quarkus.bootstrap.classloading.QuarkusClassLoader";

    private Packaging() {}

    public static boolean isPackaged() {
        return !Packaging.class.getClassLoader().getClass().getName().equals(LIVE);
    }
}

package uk.learningoffer.platform.startup;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;

/** Whether this is a package, or classes that a live reload or a test loads: they have a class loader of their own. */
public final class Packaging {
    private Packaging() {}

    public static boolean isPackaged() {
        return !(Packaging.class.getClassLoader() instanceof QuarkusClassLoader);
    }
}

package uk.learningoffer.platform.startup;

/** Something that must be there before the service reads its configuration. Found by {@link java.util.ServiceLoader}. */
public interface BeforeStart {
    void prepare();
}

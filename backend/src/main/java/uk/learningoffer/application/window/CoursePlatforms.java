package uk.learningoffer.application.window;

/** What windows need to know of platforms; the feature that buys licences of them answers. */
public interface CoursePlatforms {
    /** Which platform an address of a course is at; null for one that we do not know. */
    String platformOf(String namedUrl);
}

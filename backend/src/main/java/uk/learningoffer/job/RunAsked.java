package uk.learningoffer.job;

/** An administrator wants timed work to be done now. */
record RunAsked(String job) {}

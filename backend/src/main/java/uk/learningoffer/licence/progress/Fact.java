package uk.learningoffer.licence.progress;

import java.time.LocalDate;
import uk.learningoffer.licence.allocation.Allocation;
import uk.learningoffer.licence.allocation.Progress;

/** @param progress null for all but progress */
record Fact(Allocation allocation, Said says, LocalDate on, Progress progress) {}

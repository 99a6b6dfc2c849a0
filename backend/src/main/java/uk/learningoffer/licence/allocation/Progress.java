package uk.learningoffer.licence.allocation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How far somebody came, as somebody said. Each figure may be missing.
 *
 * @param progressOn the day for which it was said
 * @param percentDone from 0 to 100
 */
@Embeddable
public record Progress(
        LocalDate progressOn, Integer percentDone, Integer stepsDone, Integer stepsTotal, LocalDate lastActiveOn) {

    /** Whether nothing was done since, whatever the day. */
    public boolean saysTheSameAs(Progress other) {
        return Objects.equals(percentDone, other.percentDone)
                && Objects.equals(stepsDone, other.stepsDone)
                && Objects.equals(stepsTotal, other.stepsTotal)
                && Objects.equals(lastActiveOn, other.lastActiveOn);
    }

    boolean isBefore(Progress other) {
        return progressOn.isBefore(other.progressOn);
    }
}

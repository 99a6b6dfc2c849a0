package uk.learningoffer.licence.reconcile;

import java.time.LocalDate;
import java.util.List;

/** A row as it was understood; with faults it is not used at all. */
record ReadRow(
        int number,
        String email,
        String name,
        String course,
        StateThere state,
        LocalDate joinedOn,
        LocalDate completedOn,
        Integer percentDone,
        Integer stepsDone,
        Integer stepsTotal,
        List<String> faults) {}

package uk.learningoffer.licence.leave;

import java.util.UUID;

/** The time to activate a licence, and its reminders, stand still for some days. */
public record LeaveTaken(UUID allocationId, UUID leaveId, Leave leave) {}

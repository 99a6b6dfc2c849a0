package uk.learningoffer.identity.user;

import java.util.UUID;

/** Somebody was an administrator until now. Fired in its transaction. */
public record AdministratorNoMore(UUID personId) {}

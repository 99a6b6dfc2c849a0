package uk.learningoffer.privacy;

import jakarta.enterprise.context.ApplicationScoped;

/** Deletes invitations to hold roles, which hold an address, a while after they ended. */
@ApplicationScoped
class ForgetRoleInvitations extends Forgetting {
    static final String NAME = "forget-role-invitations";

    ForgetRoleInvitations() {
        super(NAME, "Deletes invitations to hold roles that ended long ago.");
    }

    @Override
    Overdue overdue() {
        return new Overdue(
                "role_invitation",
                "'role invitation ' || t.id",
                "coalesce(t.accepted_at, t.withdrawn_at, t.expires_at)",
                config.roleInvitations(),
                "true");
    }
}

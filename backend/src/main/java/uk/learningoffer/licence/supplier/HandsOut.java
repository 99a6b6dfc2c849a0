package uk.learningoffer.licence.supplier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How licences of a supplier reach a learner. */
@Schema(name = "HandsOut")
public enum HandsOut {
    CODES,
    INVITATIONS
}

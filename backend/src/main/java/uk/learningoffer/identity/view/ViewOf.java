package uk.learningoffer.identity.view;

/** The pages of staff that views are of. A view is an address under a name: it opens nothing that its owner may not see. */
public enum ViewOf {
    QUEUE,
    DASHBOARD
}

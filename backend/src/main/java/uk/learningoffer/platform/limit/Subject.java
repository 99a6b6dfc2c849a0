package uk.learningoffer.platform.limit;

/** @param key who is counted: an id, or a keyed hash of an address */
record Subject(Policy policy, String key) {
    String name() {
        return policy.label() + ":" + key;
    }
}

package uk.learningoffer.platform.crypto;

/**
 * Where sealed values are kept. Each feature produces one for every column of its own, so that they can be sealed anew.
 *
 * @param purposes what stands before a row's id in the purpose of its value: {@code licence} for {@code licence:<id>}
 */
public record SealedColumn(String table, String id, String idType, String column, String purposes) {
    public static SealedColumn byUuid(String table, String column, String purposes) {
        return new SealedColumn(table, "id", "uuid", column, purposes);
    }

    public static SealedColumn byText(String table, String id, String column, String purposes) {
        return new SealedColumn(table, id, "text", column, purposes);
    }

    public String purpose(Object id) {
        return purposes + ":" + id;
    }
}

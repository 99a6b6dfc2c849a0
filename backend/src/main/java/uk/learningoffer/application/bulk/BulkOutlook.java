package uk.learningoffer.application.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says who of many would get a licence, were they approved one after the other; the feature of licences answers. */
public interface BulkOutlook {
    Map<UUID, Effect> ofApproving(List<UUID> applicationsInOrder);

    enum Kind {
        LICENCE,
        WAITING_LIST,
        DECLINED,
        QUESTION,
        /** It would be refused. */
        NOTHING
    }

    /**
     * @param poolName where the licence would come from, or null
     * @param place on its waiting list once all are approved, or null
     * @param whyNot in a sentence, only where nothing would happen
     */
    record Effect(Kind kind, String poolName, Integer place, String whyNot) {
        public static Effect of(Kind kind) {
            return new Effect(kind, null, null, null);
        }

        public Effect at(int place) {
            return new Effect(kind, poolName, place, whyNot);
        }

        public static Effect nothing(String whyNot) {
            return new Effect(Kind.NOTHING, null, null, whyNot);
        }
    }
}

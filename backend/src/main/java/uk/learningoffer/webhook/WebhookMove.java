package uk.learningoffer.webhook;

import java.util.ArrayList;
import java.util.List;

/** What its council may do with a webhook. */
public enum WebhookMove {
    CHANGE,
    TEST,
    ACTIVATE,
    REPLAY,
    RENEW_SECRET,
    REMOVE;

    static List<WebhookMove> of(WebhookStatus status, long dead) {
        var moves = new ArrayList<>(List.of(CHANGE, status == WebhookStatus.ON ? TEST : ACTIVATE));
        if (dead > 0 && status == WebhookStatus.ON) {
            moves.add(REPLAY);
        }
        moves.addAll(List.of(RENEW_SECRET, REMOVE));
        return moves;
    }
}

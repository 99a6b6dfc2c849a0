package uk.learningoffer.change;

import static uk.learningoffer.testsupport.People.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.testsupport.Jobs;
import uk.learningoffer.testsupport.People.Somebody;

/** A council's system that follows the feed: it asks with the position it was given last, over and over. */
public final class Follower {
    static final String CHANGES = "/api/v1/changes";
    private final Somebody client;
    private final int limit;
    public final List<Map<String, Object>> seen = new ArrayList<>();
    private String position = "now";
    private int polls;

    public Follower(Somebody client, int limit) {
        this.client = client;
        this.limit = limit;
        Jobs.run("place-changes");
        read();
    }

    /** Until nothing is left. */
    public void read() {
        boolean more;
        do {
            var page = as(client)
                    .queryParam("limit", limit)
                    .queryParam("after", position)
                    .get(CHANGES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            polls++;
            seen.addAll(page.getList("items"));
            position = page.getString("next");
            more = page.getBoolean("more");
        } while (more);
    }

    int polls() {
        return polls;
    }

    List<Object> typesOfRecord(UUID id) {
        return seen.stream()
                .filter(change -> change.get("id").equals(id.toString()))
                .map(change -> change.get("type"))
                .toList();
    }

    /** Of an application and its allocation. */
    List<Object> types(UUID application) {
        return seen.stream()
                .filter(change -> application.toString().equals(change.get("applicationId")))
                .map(change -> change.get("type"))
                .toList();
    }
}

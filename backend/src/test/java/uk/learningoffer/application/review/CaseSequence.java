package uk.learningoffer.application.review;

import static uk.learningoffer.application.record.ApplicationStatus.DRAFT;
import static uk.learningoffer.application.record.ApplicationStatus.SUBMITTED;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import uk.learningoffer.application.review.CaseMove.Case;
import uk.learningoffer.application.review.CaseWorld.Row;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.TestCourses;

/** One sequence, played to the service and to the model at once. */
final class CaseSequence {
    private static final int TRIES = 60;

    private final CaseModel model = new CaseModel();
    private final CaseWorld world;
    private final List<String> played = new ArrayList<>();
    private List<Row> rows = List.of();

    private CaseSequence(Map<CaseActor, Somebody> staff) {
        world = new CaseWorld(staff);
    }

    /** @return every step up to the first on which the two do not agree; null where they always do */
    static String fault(Map<CaseActor, Somebody> staff, List<Long> steps) throws Exception {
        var sequence = new CaseSequence(staff);
        try {
            for (var step : steps) {
                var fault = sequence.step(new Random(step));
                if (fault != null) {
                    return String.join("\n", sequence.played) + "\n" + fault;
                }
            }
            return null;
        } finally {
            TestCourses.retire(sequence.world.course);
        }
    }

    private String step(Random random) throws Exception {
        var move = choose(random);
        played.add(move.toString());
        var row = move.of() == null ? null : rows.get(move.of().number);
        var expected = model.status(move);
        var given = move.verb() == CaseVerb.CLAIM_NEXT ? model.next(move.by()).orElse(null) : null;
        if (move.verb().isOfTime()) {
            world.pass(move.verb(), row);
            model.play(move);
            return difference();
        }
        var answer = world.send(move, row);
        if (answer.statusCode() != expected) {
            return "expected %d, was %d: %s".formatted(expected, answer.statusCode(), answer.asString());
        }
        if (expected < 300) {
            model.play(move);
            if (move.verb() == CaseVerb.GIVE_BACK) {
                world.tellAtOnce(row);
            }
        }
        var fault = expected < 300 ? fault(move, given, answer) : null;
        return fault == null ? difference() : fault;
    }

    /** Mostly something that is allowed and changes something; one in five is whatever comes. */
    private CaseMove choose(Random random) {
        var move = any(random);
        for (var tries = random.nextInt(5) == 0 ? 0 : TRIES; tries > 0 && !leadsOn(move); tries--) {
            move = any(random);
        }
        return move;
    }

    private boolean leadsOn(CaseMove move) {
        return model.status(move) < 300
                && switch (move.verb()) {
                    case ANSWER -> !move.of().answered || move.of().status == SUBMITTED;
                    case WITHDRAW -> move.of().status != DRAFT;
                    case RELEASE -> move.of().claimedBy == move.by();
                    case CLAIM_NEXT -> model.next(move.by()).isPresent();
                    default -> true;
                };
    }

    private CaseMove any(Random random) {
        while (true) {
            var verb = CaseVerb.any(random);
            var of = model.cases.isEmpty() || !verb.needsCase()
                    ? null
                    : model.cases.get(random.nextInt(model.cases.size()));
            var by = verb.isOfApplicant() && of != null && random.nextInt(4) > 0 ? of.owner : CaseActor.any(random);
            var stale = verb.needsVersion() && random.nextInt(12) == 0;
            var move = new CaseMove(verb, by, of, CaseActor.any(random), stale);
            if (makesSense(move)) {
                return move;
            }
        }
    }

    private static boolean makesSense(CaseMove move) {
        return switch (move.verb()) {
            case START -> move.by().applies();
            case TIME_TO_UNDO_ENDS -> true;
            case CLAIM_ENDS -> move.of() != null && move.of().claimedBy != null;
            case GIVE_BACK -> move.of() != null && move.of().everHeld;
            default -> move.of() != null || !move.verb().needsCase();
        };
    }

    private String fault(CaseMove move, Case given, Response answer) {
        return switch (move.verb()) {
            case START -> next(move, model.cases.get(model.cases.size() - 1), answer);
            case CLAIM_NEXT -> {
                var expected =
                        given == null ? null : rows.get(given.number).id().toString();
                String was = answer.path("applicationId");
                yield Objects.equals(expected, was) ? null : "expected " + expected + ", was given " + was;
            }
            case TOP_UP, GIVE_BACK -> null;
            default -> next(move, move.of(), answer);
        };
    }

    private String next(CaseMove move, Case of, Response answer) {
        var expected = CaseMoves.next(model, of, move.by());
        var was = new TreeSet<>(answer.<List<String>>path("next"));
        return expected.equals(was) ? null : "next: expected " + expected + ", was " + was;
    }

    private String difference() throws Exception {
        rows = world.rows();
        var expected = model.cases.stream()
                .map(each -> line(each.status.name(), each.claimedBy, model.place(each), each.holds))
                .toList();
        var was = rows.stream()
                .map(row -> line(row.status(), world.actor(row.claimedBy()), row.place(), row.holds()))
                .toList();
        return expected.equals(was) ? null : "expected " + expected + "\nwas      " + was;
    }

    private static String line(String status, CaseActor claimedBy, int place, boolean holds) {
        var claim = status.equals("SUBMITTED") && claimedBy != null ? " with " + claimedBy : "";
        return status + claim + (place > 0 ? " at " + place : "") + (holds ? " with a licence" : "");
    }
}

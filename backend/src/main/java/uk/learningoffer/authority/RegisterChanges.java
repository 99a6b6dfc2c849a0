package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What a reorganisation writes into the register. Each statement changes nothing when it runs a second time. */
@ApplicationScoped
class RegisterChanges {
    private static final SqlText START = SqlText.of("""
            INSERT INTO authority (code, former_gss, official_name, name, type_code, type, nation, region, start_date)
            SELECT :code, '{}', :officialName, :name, 'UA', 'Unitary authority', p.nation, p.region, :day
            FROM authority p WHERE p.code = :predecessor
            ON CONFLICT (code) DO NOTHING""");
    private static final SqlText SUCCEED = SqlText.of("""
            INSERT INTO authority_successor (authority_code, successor_code) VALUES (:code, :successor)
            ON CONFLICT DO NOTHING""");
    private static final SqlText END = SqlText.of("""
            UPDATE authority SET end_date = :end, last_day = :lastDay, version = version + 1
            WHERE code = :code AND end_date IS NULL""");

    @Inject
    Statements statements;

    void write(Reorganisation reorganisation) {
        var plan = reorganisation.plan();
        plan.successors().stream()
                .filter(ReorganisationPlan.Successor::startsNew)
                .forEach(successor -> start(successor, reorganisation));
        plan.moves().forEach(move -> end(move, reorganisation));
    }

    /** In the nation and region of those it replaces. */
    private void start(ReorganisationPlan.Successor successor, Reorganisation reorganisation) {
        var predecessor = reorganisation.plan().moves().stream()
                .filter(move -> move.successors().contains(successor.code()))
                .findFirst()
                .orElse(reorganisation.plan().moves().get(0));
        statements
                .of(START)
                .with("code", successor.code())
                .with("officialName", successor.fullName())
                .with("name", successor.name())
                .with("day", reorganisation.takesEffectOn())
                .with("predecessor", predecessor.predecessor())
                .update();
    }

    private void end(ReorganisationPlan.Move move, Reorganisation reorganisation) {
        move.successors().forEach(successor -> statements
                .of(SUCCEED)
                .with("code", move.predecessor())
                .with("successor", successor)
                .update());
        statements
                .of(END)
                .with("code", move.predecessor())
                .with("end", reorganisation.plan().predecessorsEndOn())
                .with("lastDay", reorganisation.takesEffectOn().minusDays(1))
                .update();
    }
}

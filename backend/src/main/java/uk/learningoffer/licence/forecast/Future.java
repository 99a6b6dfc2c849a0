package uk.learningoffer.licence.forecast;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;

/**
 * Who will ask for a licence when, and what each would do with it: one of the many ways it may go. It is the same however
 * many licences are bought, so that quantities are compared fairly.
 */
final class Future {
    static final int NOTHING = 0;
    static final int ACTIVATED = 1;
    static final int COMPLETED = 2;
    static final int HELPED = 3;

    private static final double NOBODY = 1e-9;

    private final UniformRandomProvider random;
    private final Habits habits;
    private final double lapsed;
    private final double back;
    private final double completed;
    private final double helped;
    private final int[] asking;
    private final short[] backAfter;
    private final byte[] outcome;
    private final int[] openBack;

    Future(Scene scene, Habits habits, UniformRandomProvider random) {
        this.random = random;
        this.habits = habits;
        lapsed = habits.lapsed().from(random);
        back = (1 - lapsed) * habits.back().from(random);
        completed = habits.completed().from(random);
        helped = habits.helped().from(random);
        asking = asking(scene);
        openBack = scene.open().stream()
                .mapToInt(open -> successes(open.people(), lapsed))
                .toArray();
        var people = IntStream.of(asking).sum();
        backAfter = new short[people];
        outcome = new byte[people];
        for (var person = 0; person < people; person++) {
            decide(person);
        }
    }

    /** How many join the line on a day; those who wait already join on day 0. */
    int asking(int day) {
        return asking[day];
    }

    /** After how many days the licence of a person is free again; 0 for never. */
    int backAfter(int person) {
        return backAfter[person];
    }

    int outcome(int person) {
        return outcome[person];
    }

    /** How many of {@link Scene#open} come back. */
    int openBack(int open) {
        return openBack[open];
    }

    private int[] asking(Scene scene) {
        var people = new int[scene.days()];
        people[0] = scene.waiting();
        var first = habits.daysToDecision();
        for (var left = successes(scene.inQueue(), habits.approved().from(random)); left > 0; left--) {
            people[Math.min((int) (random.nextDouble() * (first + 1)), scene.days() - 1)]++;
        }
        var perDay = habits.asked().from(random);
        for (var week = first; week < scene.days(); week += 7) {
            askedIn(week, Math.min(week + 7, scene.days()), perDay, people);
        }
        return people;
    }

    private void askedIn(int from, int to, double perDay, int[] people) {
        var more = habits.spread() - 1;
        var thisWeek = more > 0 && perDay > NOBODY ? Draw.gamma(random, 7 * perDay / more, more / 7) : perDay;
        if (thisWeek > NOBODY) {
            var sampler = PoissonSampler.of(random, thisWeek);
            for (var day = from; day < to; day++) {
                people[day] += sampler.sample();
            }
        }
    }

    private void decide(int person) {
        var fate = random.nextDouble();
        if (fate < lapsed) {
            backAfter[person] = (short) (habits.daysToActivate() + 1);
        } else if (fate < lapsed + back) {
            backAfter[person] = (short) Math.min(
                    Math.max(1, Math.round(-Math.log1p(-random.nextDouble()) * habits.daysUntilBack())),
                    Short.MAX_VALUE);
        } else if (random.nextDouble() >= completed) {
            outcome[person] = ACTIVATED;
        } else {
            outcome[person] = (byte) (random.nextDouble() < helped ? HELPED : COMPLETED);
        }
    }

    private int successes(int tries, double chance) {
        return (int) IntStream.range(0, tries)
                .filter(each -> random.nextDouble() < chance)
                .count();
    }
}

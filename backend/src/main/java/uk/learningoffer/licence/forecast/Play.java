package uk.learningoffer.licence.forecast;

import java.util.Arrays;

/** Lets one future happen to a stock of licences, day by day: first come, first served, what ends soonest first. */
final class Play {
    private final Scene scene;
    private final int lots;
    private final int[] free;
    private final int[] lastDay;
    private final int[] back;

    Play(Scene scene) {
        this.scene = scene;
        lots = scene.stock().size() + 1;
        free = new int[lots];
        lastDay = new int[lots];
        back = new int[scene.days() * lots];
    }

    /**
     * What came of it.
     *
     * @param shortOn the first day on which somebody had to wait; -1 for never
     * @param unused licences that were free when they ended, or at the end
     * @param needed how many of those bought were in use at once
     * @param got people with a licence of those bought, by what they did with it at least
     * @param left free licences at the end of each month
     */
    record Result(int shortOn, int unused, int needed, int waiting, int[] got, int[] left) {}

    /** @param bought licences that come today and last to the end */
    Result of(Future future, int bought, int[] monthEnds) {
        begin(future, bought);
        var got = new int[Future.HELPED + 1];
        var left = new int[monthEnds.length];
        var asked = 0;
        var served = 0;
        var unused = 0;
        var shortOn = -1;
        var least = bought;
        var month = 0;
        for (var day = 0; day < scene.days(); day++) {
            unused += endedBefore(day);
            comeBack(day);
            asked += future.asking(day);
            for (var lot = next(0, day); lot < lots && served < asked; lot = next(lot, day)) {
                give(served, lot, day, future, got);
                served++;
            }
            least = Math.min(least, free[lots - 1]);
            shortOn = shortOn < 0 && served < asked ? day : shortOn;
            if (month < monthEnds.length && day == monthEnds[month]) {
                left[month++] = Arrays.stream(free).sum();
            }
        }
        return new Result(
                shortOn, unused + Arrays.stream(free).sum(), bought - least, asked - served, atLeast(got), left);
    }

    private void begin(Future future, int bought) {
        Arrays.fill(back, 0);
        for (var lot = 0; lot < lots - 1; lot++) {
            free[lot] = scene.stock().get(lot).free();
            lastDay[lot] = scene.stock().get(lot).lastDay();
        }
        free[lots - 1] = bought;
        lastDay[lots - 1] = scene.days();
        for (var index = 0; index < scene.open().size(); index++) {
            var open = scene.open().get(index);
            if (open.lapsesOn() < scene.days()) {
                back[open.lapsesOn() * lots + open.stock()] += future.openBack(index);
            }
        }
    }

    private int endedBefore(int day) {
        var ended = 0;
        for (var lot = 0; lot < lots && lastDay[lot] < day; lot++) {
            ended += free[lot];
            free[lot] = 0;
        }
        return ended;
    }

    private void comeBack(int day) {
        for (var lot = 0; lot < lots; lot++) {
            if (lastDay[lot] >= day) {
                free[lot] += back[day * lots + lot];
            }
        }
    }

    /** The first that has a free licence, from one on. */
    private int next(int from, int day) {
        var lot = from;
        while (lot < lots && (free[lot] == 0 || lastDay[lot] < day)) {
            lot++;
        }
        return lot;
    }

    private void give(int person, int lot, int day, Future future, int[] got) {
        free[lot]--;
        var after = future.backAfter(person);
        if (after > 0 && day + after < scene.days()) {
            back[(day + after) * lots + lot]++;
        }
        if (lot == lots - 1) {
            got[future.outcome(person)]++;
        }
    }

    private static int[] atLeast(int[] got) {
        var sums = got.clone();
        for (var outcome = sums.length - 2; outcome >= 0; outcome--) {
            sums[outcome] += sums[outcome + 1];
        }
        return sums;
    }
}

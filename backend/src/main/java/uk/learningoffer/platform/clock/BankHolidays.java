package uk.learningoffer.platform.clock;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The bank holidays of one part of the United Kingdom: by rule for any year, with those that were proclaimed once
 * (<a href="https://www.gov.uk/bank-holidays">gov.uk/bank-holidays</a>).
 */
enum BankHolidays {
    ENGLAND_AND_WALES {
        @Override
        void ofNation(int year, Set<LocalDate> days) {
            easterMonday(year, days);
            days.add(LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)));
        }
    },
    SCOTLAND {
        private static final LocalDate WORLD_CUP = LocalDate.of(2026, 6, 15);

        @Override
        void ofNation(int year, Set<LocalDate> days) {
            addOrNextFree(LocalDate.of(year, 1, 2), days);
            days.add(LocalDate.of(year, 8, 1).with(firstInMonth(MONDAY)));
            addOrNextFree(LocalDate.of(year, 11, 30), days);
            if (year == WORLD_CUP.getYear()) {
                days.add(WORLD_CUP);
            }
        }
    },
    NORTHERN_IRELAND {
        @Override
        void ofNation(int year, Set<LocalDate> days) {
            easterMonday(year, days);
            addOrNextFree(LocalDate.of(year, 3, 17), days);
            addOrNextFree(LocalDate.of(year, 7, 12), days);
            days.add(LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY)));
        }
    };

    private static final Set<LocalDate> PROCLAIMED =
            Set.of(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));

    private final ConcurrentHashMap<Integer, NavigableSet<LocalDate>> known = new ConcurrentHashMap<>();

    /** @param nation as the register of authorities spells it; null where it is not known */
    static BankHolidays of(String nation) {
        return switch (nation == null ? "" : nation) {
            case "Scotland" -> SCOTLAND;
            case "Northern Ireland" -> NORTHERN_IRELAND;
            default -> ENGLAND_AND_WALES;
        };
    }

    boolean contains(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /** How many there are after the first day, up to and with the last; all of them are weekdays. */
    int between(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .map(year -> in(year).subSet(first, false, last, true).size())
                .sum();
    }

    NavigableSet<LocalDate> in(int year) {
        return known.computeIfAbsent(year, this::compute);
    }

    private NavigableSet<LocalDate> compute(int year) {
        var days = new HashSet<LocalDate>();
        addOrNextFree(LocalDate.of(year, 1, 1), days);
        days.add(Easter.sunday(year).minusDays(2));
        days.add(LocalDate.of(year, 5, 1).with(firstInMonth(MONDAY)));
        days.add(spring(year));
        addOrNextFree(LocalDate.of(year, 12, 25), days);
        addOrNextFree(LocalDate.of(year, 12, 26), days);
        PROCLAIMED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        ofNation(year, days);
        return new TreeSet<>(days);
    }

    abstract void ofNation(int year, Set<LocalDate> days);

    // Moved in 2022 for the Platinum Jubilee.
    private static LocalDate spring(int year) {
        return year == 2022
                ? LocalDate.of(2022, 6, 2)
                : LocalDate.of(year, 5, 1).with(lastInMonth(MONDAY));
    }

    static void easterMonday(int year, Set<LocalDate> days) {
        days.add(Easter.sunday(year).plusDays(1));
    }

    /** A holiday at a weekend is kept on the next weekday that is not one already. */
    static void addOrNextFree(LocalDate day, Set<LocalDate> days) {
        var kept = day;
        while (isWeekend(kept) || days.contains(kept)) {
            kept = kept.plusDays(1);
        }
        days.add(kept);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

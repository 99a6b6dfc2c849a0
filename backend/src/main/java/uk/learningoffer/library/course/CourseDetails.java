package uk.learningoffer.library.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All that an editor says of a course. */
record CourseDetails(
        String title,
        String platform,
        String awardingPartner,
        String url,
        BigDecimal hours,
        Integer weeks,
        String level,
        String format,
        String costClass,
        String certificate,
        List<String> topics,
        List<String> languages,
        List<String> accessFeatures,
        String summary,
        String evidence,
        LocalDate reviewBy) {}

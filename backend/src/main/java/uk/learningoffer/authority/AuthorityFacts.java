package uk.learningoffer.authority;

import static uk.learningoffer.platform.reference.ReferenceFacts.list;
import static uk.learningoffer.platform.reference.ReferenceFacts.optional;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import uk.learningoffer.platform.reference.ReferenceFacts;

/** Loads the register that comes with the product. */
@ApplicationScoped
class AuthorityFacts {
    @Inject
    ReferenceFacts facts;

    @Inject
    Session database;

    @Transactional
    void load(@Observes @Priority(10) StartupEvent start) {
        var rows = facts.take("local-authorities.csv", row -> row.get("code"));
        rows.forEach(this::authority);
        rows.forEach(this::successorsAndDomain);
        lastDays(rows.stream().map(row -> row.get("code")).toList());
    }

    /** Where a successor starts on the end date, the day before was the last one. */
    private void lastDays(List<String> codes) {
        database.createNativeMutationQuery("""
                        UPDATE authority a SET last_day = end_date - 1
                        WHERE code = ANY(:codes) AND last_day = end_date AND EXISTS (
                            SELECT FROM authority_successor s JOIN authority n ON n.code = s.successor_code
                            WHERE s.authority_code = a.code AND n.start_date <= a.end_date)""")
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    private void authority(Map<String, String> row) {
        database.createNativeMutationQuery("""
                        INSERT INTO authority (code, gss, former_gss, official_name, name, type_code, type, nation, region,
                            county_code, combined_authority_code, start_date, end_date, last_day, population_2020, latitude, longitude)
                        VALUES (:code, :gss, :formerGss, :officialName, :name, :typeCode, :type, :nation, :region,
                            :county, :combined, :start, :end, :end, :population, :latitude, :longitude)
                        ON CONFLICT DO NOTHING""")
                .setParameter("code", row.get("code"))
                .setParameter("gss", optional(row.get("gss"), String::valueOf), String.class)
                .setParameter("formerGss", list(row.get("former_gss")).toArray(String[]::new))
                .setParameter("officialName", row.get("official_name"))
                .setParameter("name", row.get("name"))
                .setParameter("typeCode", row.get("type_code"))
                .setParameter("type", row.get("type"))
                .setParameter("nation", row.get("nation"))
                .setParameter("region", row.get("region"))
                .setParameter("county", optional(row.get("county_code"), String::valueOf), String.class)
                .setParameter("combined", optional(row.get("combined_authority_code"), String::valueOf), String.class)
                .setParameter("start", optional(row.get("start_date"), LocalDate::parse), LocalDate.class)
                .setParameter("end", optional(row.get("end_date"), LocalDate::parse), LocalDate.class)
                .setParameter("population", optional(row.get("population_2020"), Integer::valueOf), Integer.class)
                .setParameter("latitude", optional(row.get("latitude"), BigDecimal::new), BigDecimal.class)
                .setParameter("longitude", optional(row.get("longitude"), BigDecimal::new), BigDecimal.class)
                .executeUpdate();
    }

    private void successorsAndDomain(Map<String, String> row) {
        for (var successor : list(row.get("replaced_by"))) {
            database.createNativeMutationQuery(
                            "INSERT INTO authority_successor VALUES (:code, :successor) ON CONFLICT DO NOTHING")
                    .setParameter("code", row.get("code"))
                    .setParameter("successor", successor)
                    .executeUpdate();
        }
        for (var domain : list(row.get("website_domain"))) {
            database.createNativeMutationQuery(
                            "INSERT INTO authority_domain VALUES (:domain, :code) ON CONFLICT DO NOTHING")
                    .setParameter("domain", domain)
                    .setParameter("code", row.get("code"))
                    .executeUpdate();
        }
    }
}

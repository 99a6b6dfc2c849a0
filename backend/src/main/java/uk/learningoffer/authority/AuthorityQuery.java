package uk.learningoffer.authority;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;

/** Which authorities, by name and then code. */
public class AuthorityQuery extends PageRequest {
    static final String LIST = "authorities";

    @QueryParam("q")
    @Size(max = 100, message = "Enter at most 100 characters")
    @Parameter(description = "Part of the name.")
    public String q;

    @QueryParam("nation")
    public List<String> nations = List.of();

    @QueryParam("region")
    public List<String> regions = List.of();

    @QueryParam("type")
    @Parameter(description = "Type codes of the register, such as UA.")
    public List<String> types = List.of();

    @QueryParam("current")
    @Parameter(description = "true: only those that exist today; false: only former ones.")
    public Boolean current;

    private LocalDate today;

    AuthorityQuery on(LocalDate day) {
        today = day;
        return this;
    }

    String where() {
        var conditions = new ArrayList<String>(List.of("1 = 1"));
        if (q != null && !q.isBlank()) {
            conditions.add("(lower(name) like :name escape '!' or lower(officialName) like :name escape '!')");
        }
        if (!nations.isEmpty()) {
            conditions.add("nation in :nations");
        }
        if (!regions.isEmpty()) {
            conditions.add("region in :regions");
        }
        if (!types.isEmpty()) {
            conditions.add("typeCode in :types");
        }
        if (current != null) {
            conditions.add((current ? "" : "not ")
                    + "((startDate is null or startDate <= :today) and (lastDay is null or lastDay >= :today))");
        }
        if (cursor != null && !cursor.isBlank()) {
            conditions.add("(name, code) > (:afterName, :afterCode)");
        }
        return String.join(" and ", conditions) + " order by name, code";
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (q != null && !q.isBlank()) {
            parameters.put("name", "%" + q.strip().toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1") + "%");
        }
        if (!nations.isEmpty()) {
            parameters.put("nations", nations);
        }
        if (!regions.isEmpty()) {
            parameters.put("regions", regions);
        }
        if (!types.isEmpty()) {
            parameters.put("types", types);
        }
        if (current != null) {
            parameters.put("today", today);
        }
        var after = after(LIST, 2);
        if (after != null) {
            parameters.put("afterName", after.text(0));
            parameters.put("afterCode", after.text(1));
        }
        return parameters;
    }

    static Cursor position(Authority authority) {
        return Cursor.of(LIST, authority.name(), authority.code());
    }
}

package uk.learningoffer.identity.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.problem.Problems;

/** Every query on people. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    public Person require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("person"));
    }

    public Optional<Person> byEmail(EmailAddress email) {
        return find("email", email.value()).firstResultOptional();
    }

    /** Somebody who was not erased. */
    public Person requireThere(UUID id) {
        var person = require(id);
        if (person.isErased()) {
            throw Problems.notFound("person");
        }
        return person;
    }

    /** By e-mail address. */
    public List<Person> page(UserQuery query, Cursor after) {
        var where = new StringBuilder("from Person p left join fetch p.authority where p.email is not null");
        var parameters = new HashMap<String, Object>();
        if (query.q != null && !query.q.isBlank()) {
            where.append(" and (p.email like :q escape '!' or lower(p.name) like :q escape '!')");
            parameters.put("q", "%" + query.q.strip().toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1") + "%");
        }
        if (query.role != null) {
            where.append(" and :role in (select key(r) from Person h join h.roles r where h = p)");
            parameters.put("role", query.role);
        }
        if (after != null) {
            where.append(" and p.email > :after");
            parameters.put("after", after.text(0));
        }
        return find(where.append(" order by p.email").toString(), parameters)
                .page(0, query.rows())
                .list();
    }
}

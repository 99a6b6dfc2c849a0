package uk.learningoffer.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.authority.EmailAddress;
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
}

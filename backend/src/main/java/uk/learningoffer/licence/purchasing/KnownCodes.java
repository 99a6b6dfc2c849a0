package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.platform.problem.FieldError;

/** Codes in a request that licences have already. */
@ApplicationScoped
class KnownCodes {
    @Inject
    Seats seats;

    List<FieldError> known(List<String> codes) {
        var fingerprints = codes.stream().map(seats::fingerprint).toList();
        var known = seats.existing(fingerprints);
        return IntStream.range(0, fingerprints.size())
                .filter(index -> known.contains(fingerprints.get(index)))
                .mapToObj(index ->
                        new FieldError("/codes/" + index, "This code belongs to a licence that exists already"))
                .toList();
    }
}

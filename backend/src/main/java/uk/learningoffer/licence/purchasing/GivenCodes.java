package uk.learningoffer.licence.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.learningoffer.licence.code.CodeFiles;
import uk.learningoffer.licence.code.CodeRules;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.platform.problem.FieldError;

/** The codes that come with a request: in it, or in a file that was sent before. */
@ApplicationScoped
class GivenCodes {
    @Inject
    CodeFiles files;

    @Inject
    Seats seats;

    /** @param faults where whatever is wrong with them is added */
    List<String> of(List<String> listed, UUID file, int licences, List<FieldError> faults) {
        if (file == null) {
            faults.addAll(unfit(listed));
            return listed;
        }
        if (!listed.isEmpty()) {
            faults.add(new FieldError("/codeFile", "Send codes or a file of codes, not both"));
            return List.of();
        }
        var codes = files.take(file).orElse(List.of());
        if (codes.isEmpty()) {
            faults.add(new FieldError("/codeFile", "This file of codes was used or deleted. Send it again"));
        } else if (codes.size() != licences) {
            faults.add(new FieldError(
                    "/codeFile",
                    "There are %,d codes in the file for %,d licences. Send one code for each"
                            .formatted(codes.size(), licences)));
        } else if (!known(codes).isEmpty()) {
            faults.add(new FieldError(
                    "/codeFile", "Some of the codes belong to licences by now. Send the file again to see which"));
        }
        return codes;
    }

    private List<FieldError> unfit(List<String> codes) {
        var known = known(codes);
        var faults = new ArrayList<FieldError>();
        IntStream.range(0, codes.size()).forEach(index -> {
            var fault = CodeRules.fault(codes.get(index));
            if (fault != null) {
                faults.add(new FieldError("/codes/" + index, "Correct this code: " + fault));
            } else if (known.contains(seats.fingerprint(codes.get(index)))) {
                faults.add(new FieldError("/codes/" + index, "This code belongs to a licence that exists already"));
            }
        });
        return faults;
    }

    private Set<String> known(List<String> codes) {
        return seats.existing(codes.stream().map(seats::fingerprint).toList());
    }
}

package uk.learningoffer.authority;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Resolution")
record ResolutionResponse(Resolution.Outcome outcome, List<AuthorityName> authorities, String sentence) {
    static ResolutionResponse of(Resolution resolution) {
        var names = resolution.authorities().stream().map(AuthorityName::of).toList();
        return new ResolutionResponse(resolution.outcome(), names, resolution.sentence());
    }
}

package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Each page is read in a transaction of its own. */
@ApplicationScoped
class KindPages {
    @Transactional
    List<Map<String, String>> page(ExchangeKind<?> kind, String after) {
        return kind.page(after, CsvStream.PAGE);
    }
}

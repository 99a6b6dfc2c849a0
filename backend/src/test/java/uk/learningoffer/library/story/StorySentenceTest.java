package uk.learningoffer.library.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorySentenceTest {
    @ParameterizedTest
    @CsvSource({
        "policy officer, a",
        "HR and OD lead, an",
        "IT support manager, an",
        "information governance officer, an",
        "UX designer, a",
        "usability tester, a",
        "unit manager, a",
        "housing officer, a",
        "MP’s caseworker, an"
    })
    void a_role_has_the_article_people_say(String role, String article) {
        assertThat(StorySentence.article(role)).isEqualTo(article);
    }
}

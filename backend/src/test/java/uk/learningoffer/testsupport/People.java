package uk.learningoffer.testsupport;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.learningoffer.identity.caller.Roles;

/** Makes somebody nobody else has seen, and calls the service as them. */
public final class People {
    private static final String LEEDS = "leeds.gov.uk";

    private People() {}

    /** @param id of the person, or of the partner's client */
    public record Somebody(UUID id, String email, String authorityCode, boolean isPartner) {}

    public static Somebody applicant() {
        return applicant(LEEDS);
    }

    /** @param domain one of a real authority */
    public static Somebody applicant(String domain) {
        return at(domain, identity().authorityServedBy(domain));
    }

    /** Works at the authority with this code, such as LDS. */
    public static Somebody applicantOf(String authorityCode) {
        return at(identity().domainOf(authorityCode), authorityCode);
    }

    public static Somebody councilLead(String authorityCode) {
        return at(identity().domainOf(authorityCode), authorityCode, Roles.COUNCIL_LEAD);
    }

    public static Somebody reviewer() {
        return staff(Roles.REVIEWER);
    }

    /** Works for the council with this code, and so decides on none of its cases. */
    public static Somebody reviewerOf(String authorityCode) {
        return at(identity().domainOf(authorityCode), authorityCode, Roles.REVIEWER);
    }

    public static Somebody editor() {
        return staff(Roles.EDITOR);
    }

    public static Somebody analyst() {
        return staff(Roles.ANALYST);
    }

    public static Somebody administrator() {
        return staff(Roles.ADMINISTRATOR);
    }

    public static Somebody everyStaffRole() {
        return at(LEEDS, identity().authorityServedBy(LEEDS), Roles.STAFF.toArray(String[]::new));
    }

    public static Somebody partner(String authorityCode) {
        return new Somebody(identity().client(authorityCode), null, authorityCode, true);
    }

    /** Allowed these scopes alone. */
    public static Somebody partnerWith(String authorityCode, String... scopes) {
        return new Somebody(identity().clientWith(authorityCode, scopes), null, authorityCode, true);
    }

    /** Signs in anew for every call, so that a test may move the clock between two. */
    public static RequestSpecification as(Somebody somebody) {
        return bearing(token(somebody));
    }

    public static String token(Somebody somebody) {
        return somebody.isPartner()
                ? identity().tokenOfClient(somebody.id())
                : identity().tokenOf(somebody.id());
    }

    public static RequestSpecification bearing(String token) {
        return asNobody().header("Authorization", "Bearer " + token);
    }

    /** In a session that has shown no second factor, as after a sign-in by mail alone. */
    public static RequestSpecification asOneFactor(Somebody somebody) {
        return asNobody().header("Authorization", "Bearer " + identity().tokenOfOneFactor(somebody.id()));
    }

    /** With an Idempotency-Key that was not used before. */
    public static RequestSpecification asNew(Somebody somebody) {
        return as(somebody).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static RequestSpecification asNobody() {
        return RestAssured.given().contentType(ContentType.JSON);
    }

    private static Somebody staff(String role) {
        return at(LEEDS, identity().authorityServedBy(LEEDS), role);
    }

    private static Somebody at(String domain, String authorityCode, String... roles) {
        var email = "person-" + UUID.randomUUID() + "@" + domain;
        return new Somebody(identity().person(email, authorityCode, roles), email, authorityCode, false);
    }

    private static IdentityForTests identity() {
        return Arc.container().instance(IdentityForTests.class).get();
    }
}

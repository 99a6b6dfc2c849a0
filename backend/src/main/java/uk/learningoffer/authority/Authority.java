package uk.learningoffer.authority;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A local authority of the UK register. Councils merge: an authority is closed and never deleted. */
@Entity
public class Authority {
    @Id
    private String code;

    private String gss;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> formerGss;

    private String officialName;
    private String name;
    private String typeCode;
    private String type;
    private String nation;
    private String region;
    private String countyCode;
    private String combinedAuthorityCode;
    private LocalDate startDate;
    private LocalDate endDate;
    private LocalDate lastDay;

    @Column(name = "population_2020")
    private Integer population2020;

    private BigDecimal latitude;
    private BigDecimal longitude;
    private LocalDate declarationSignedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "authority_successor", joinColumns = @JoinColumn(name = "authority_code"))
    @Column(name = "successor_code")
    @BatchSize(size = 100)
    private Set<String> successorCodes;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "authority_domain", joinColumns = @JoinColumn(name = "authority_code"))
    @Column(name = "domain")
    @SQLRestriction("retired_at IS NULL")
    @BatchSize(size = 100)
    private Set<String> domains;

    @Version
    private long version;

    protected Authority() {}

    public String code() {
        return code;
    }

    public String gss() {
        return gss;
    }

    public String name() {
        return name;
    }

    public String officialName() {
        return officialName;
    }

    public String type() {
        return type;
    }

    public String typeCode() {
        return typeCode;
    }

    public String nation() {
        return nation;
    }

    public String region() {
        return region;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public LocalDate endDate() {
        return endDate;
    }

    public LocalDate declarationSignedOn() {
        return declarationSignedOn;
    }

    public Set<String> successorCodes() {
        return successorCodes;
    }

    public Set<String> domains() {
        return domains;
    }

    void sign(LocalDate day) {
        declarationSignedOn = day;
    }

    long version() {
        return version;
    }

    /** The register's end date is the last day of some authorities and the day after it of others: this is the last day. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean isCurrentOn(LocalDate day) {
        return (startDate == null || !day.isBefore(startDate)) && (lastDay == null || !day.isAfter(lastDay));
    }
}

package uk.learningoffer.licence.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/** An order of licences from a supplier. Prices are for the whole order, in pence. */
@Entity
public class Purchase {
    @Id
    private UUID id;

    private UUID poolId;
    private String supplier;
    private String reference;
    private LocalDate orderedOn;
    private int quantity;
    private int listPricePence;
    private int pricePaidPence;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean transferable;
    private Instant createdAt;

    protected Purchase() {}

    public Purchase(UUID poolId, PurchaseRequest order, Instant createdAt) {
        this.id = Ids.next();
        this.poolId = poolId;
        this.supplier = order.supplier().strip();
        this.reference = order.reference().strip();
        this.orderedOn = order.orderedOn();
        this.quantity = order.quantity();
        this.listPricePence = order.listPricePence();
        this.pricePaidPence = order.pricePaidPence();
        this.startsOn = order.startsOn();
        this.endsOn = order.endsOn();
        this.transferable = order.transferable();
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    UUID poolId() {
        return poolId;
    }

    String supplier() {
        return supplier;
    }

    String reference() {
        return reference;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    public int quantity() {
        return quantity;
    }

    int listPricePence() {
        return listPricePence;
    }

    public int pricePaidPence() {
        return pricePaidPence;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    boolean transferable() {
        return transferable;
    }

    Instant createdAt() {
        return createdAt;
    }
}

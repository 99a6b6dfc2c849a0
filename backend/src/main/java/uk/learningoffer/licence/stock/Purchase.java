package uk.learningoffer.licence.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.learningoffer.platform.Ids;

/**
 * An order of licences from a supplier, as it was recorded: what happened to it since are entries, and {@code purchase_now}
 * is both together. Prices are for the whole order, in pence and without VAT.
 */
@Entity
public class Purchase {
    @Id
    private UUID id;

    private UUID poolId;
    private UUID supplierId;
    private UUID agreementId;
    private String reference;
    private String orderNumber;
    private LocalDate orderedOn;
    private int quantity;
    private int listPricePence;
    private int pricePaidPence;
    private Integer vatPence;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate noticeOn;
    private boolean transferable;
    private boolean swapsAllowed;
    private Instant createdAt;

    protected Purchase() {}

    public Purchase(UUID poolId, PurchaseRequest order, Instant createdAt) {
        this.id = Ids.next();
        this.poolId = poolId;
        this.supplierId = order.supplierId();
        this.agreementId = order.agreementId();
        this.reference = order.reference().strip();
        this.orderNumber =
                order.orderNumber() == null ? null : order.orderNumber().strip();
        this.orderedOn = order.orderedOn();
        this.quantity = order.quantity();
        this.listPricePence = order.listPricePence();
        this.pricePaidPence = order.pricePaidPence();
        this.vatPence = order.vatPence();
        this.startsOn = order.startsOn();
        this.endsOn = order.endsOn();
        this.noticeOn = order.noticeOn();
        this.transferable = order.transferable();
        this.swapsAllowed = Boolean.TRUE.equals(order.swapsAllowed());
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public UUID poolId() {
        return poolId;
    }

    public int quantity() {
        return quantity;
    }

    public int pricePaidPence() {
        return pricePaidPence;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    boolean transferable() {
        return transferable;
    }
}

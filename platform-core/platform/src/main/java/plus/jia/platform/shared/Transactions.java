package plus.jia.platform.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells whether a transaction is under way. */
@ApplicationScoped
public class Transactions {
    @Resource
    private TransactionSynchronizationRegistry registry;

    /** Refuses to go on inside a transaction: what follows may take long and must not hold locks. */
    public void requireNone(String what) {
        if (registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException(what + " may not run inside a transaction");
        }
    }
}

package plus.jia.platform.booking;

/** Fired within each transaction that changes the ledger: there is something to tell once it is committed. */
record LedgerChanged() {}

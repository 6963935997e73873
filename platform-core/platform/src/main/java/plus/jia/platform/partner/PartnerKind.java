package plus.jia.platform.partner;

/** What sort of organisation a partner is. */
public enum PartnerKind {
    HOSPITAL,
    ENTERPRISE,
    ASSOCIATION,
    /** A trade union, the youth league, the women's federation. */
    MASS_ORGANISATION,
    GOVERNMENT,
    OTHER
}

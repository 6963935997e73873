package plus.jia.platform.partner;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.StoredText;
import plus.jia.spi.Codes;

/** An organisation that offers services or gives places and money. */
@Entity
@Table(name = "partner")
class Partner {
    @Id
    private String code;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private StoredText name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    protected Partner() {}

    Partner(PartnerView view) {
        code = Codes.require(view.code(), "partner code");
        become(view);
    }

    final void become(PartnerView view) {
        name = StoredText.of(view.name());
        kind = view.kind();
        creditCode = view.creditCode() == null ? null : view.creditCode().value();
    }

    PartnerView view() {
        return new PartnerView(
                code, name.text(), kind, creditCode == null ? null : new UnifiedSocialCreditCode(creditCode));
    }
}

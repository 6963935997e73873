package plus.jia.platform.partner;

import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;

/**
 * A partner organisation.
 *
 * @param code its code, the same for ever
 * @param name its name
 * @param kind what sort of organisation it is
 * @param creditCode its 统一社会信用代码, or {@code null} while it is not recorded
 */
public record PartnerView(
        String code,
        LocalizedText name,
        PartnerKind kind,
        @Nullable UnifiedSocialCreditCode creditCode) {}

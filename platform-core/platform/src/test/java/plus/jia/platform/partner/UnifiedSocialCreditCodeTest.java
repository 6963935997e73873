package plus.jia.platform.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    /** The example that the standard itself computes: check value 3. */
    private static final String OF_THE_STANDARD = "91350100M000100Y43";

    @Test
    void acceptsTheExampleOfTheStandard() {
        assertThat(new UnifiedSocialCreditCode(OF_THE_STANDARD).value()).isEqualTo(OF_THE_STANDARD);
        assertThat(UnifiedSocialCreditCode.isValid(OF_THE_STANDARD)).isTrue();
    }

    @Test
    void takesSmallLettersAndSpacesAroundForWhatTheyMean() {
        assertThat(new UnifiedSocialCreditCode(" 91350100m000100y43 ").value()).isEqualTo(OF_THE_STANDARD);
    }

    @Test
    void acceptsExactlyOneCheckCharacterOfThirtyOne() {
        String body = OF_THE_STANDARD.substring(0, 17);

        long valid = "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .filter(last -> UnifiedSocialCreditCode.isValid(body + (char) last))
                .count();

        assertThat(valid).isEqualTo(1);
    }

    @Test
    void acceptsACheckValueOfZero() {
        // A weighted sum divisible by 31: 31 minus the remainder would be 31, which the alphabet does not have.
        assertThat(UnifiedSocialCreditCode.isValid("000000000000000000")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44", // wrong check character
                "91350100M000100Y34", // two characters swapped
                "91350200M000100Y43", // one digit mistyped
                "91350100I000100Y43", // I is not in the alphabet
                "9135010AM000100Y43", // the district has digits only
                "91350100M000100Y4", // too short
                "91350100M000100Y433", // too long
                ""
            })
    void refusesAWrongCode(String wrong) {
        assertThat(UnifiedSocialCreditCode.isValid(wrong)).isFalse();
        assertThatThrownBy(() -> new UnifiedSocialCreditCode(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}

package plus.jia.module.legal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A company's name as far as it tells companies apart: {@code 上海示例科技有限公司}, {@code 示例科技（上海）有限公司} and
 * {@code 示例科技} are the same. When in doubt two names are the same, since the price is only another lawyer.
 *
 * @param core the distinguishing part
 */
record CompanyName(String core) {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern LEGAL_FORM = Pattern.compile("股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|分公司|子公司|公司|集团|有限合伙|普通合伙"
            + "|\\b(co|company|ltd|limited|inc|incorporated|corp|corporation|llc|llp|plc|gmbh|ag|group|holdings?)\\b");
    private static final Pattern PLACE_IN_FRONT = Pattern.compile("^(上海市?|中国|shanghai|china)");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Below this weight a name is too common to stand for a longer one; a Chinese character weighs two. */
    private static final int DISTINCTIVE = 8;

    static Optional<CompanyName> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare =
                LEGAL_FORM.matcher(IN_BRACKETS.matcher(plain).replaceAll("")).replaceAll("");
        String core = withoutPlace(NO_LETTER_OR_DIGIT.matcher(bare).replaceAll(""));
        return core.isEmpty() ? Optional.empty() : Optional.of(new CompanyName(core));
    }

    /** Whether both name one company, or one names a branch of the other. */
    boolean isSameAs(CompanyName other) {
        return core.equals(other.core) || isHeadOf(other) || other.isHeadOf(this);
    }

    private boolean isHeadOf(CompanyName other) {
        return isDistinctive(core) && other.core.startsWith(core);
    }

    private static String withoutPlace(String core) {
        String rest = PLACE_IN_FRONT.matcher(core).replaceFirst("");
        return isDistinctive(rest) ? rest : core;
    }

    private static boolean isDistinctive(String core) {
        return core.codePoints()
                        .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                        .sum()
                >= DISTINCTIVE;
    }
}

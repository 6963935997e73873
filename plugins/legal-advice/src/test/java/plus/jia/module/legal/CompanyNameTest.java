package plus.jia.module.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {
    @ParameterizedTest
    @CsvSource({
        "上海示例科技有限公司, 示例科技（上海）有限公司",
        "上海市示例科技有限责任公司, 示例科技",
        "示例科技股份有限公司, 示例　科技 公司",
        "示例科技有限公司, 示例科技有限公司黄浦分公司",
        "示例科技集团, ＳＨＡＮＧＨＡＩ 示例科技集团有限公司",
        "'Sample Technology (Shanghai) Co., Ltd.', SAMPLE TECHNOLOGY",
        "ｓａｍｐｌｅ　ｔｅｃｈ, Sample-Tech Inc.",
        "中国示例银行股份有限公司, 示例银行",
        "中国建设, 中国建设集团"
    })
    void knowsOneCompanyByItsManySpellings(String one, String other) {
        assertThat(name(one).isSameAs(name(other))).isTrue();
        assertThat(name(other).isSameAs(name(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "上海银行, 中国银行",
        "示例科技有限公司, 示例贸易有限公司",
        "示例, 示例科技",
        "Sample, Sample Technology",
        "无, 无限示例有限公司",
        "上海科技有限公司, 中国科技有限公司"
    })
    void tellsCompaniesApart(String one, String other) {
        assertThat(name(one).isSameAs(name(other))).isFalse();
        assertThat(name(other).isSameAs(name(one))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "——", "有限公司", "Co., Ltd."})
    void seesNoCompanyInWhatNamesNone(String written) {
        assertThat(CompanyName.of(written)).isEmpty();
    }

    @Test
    void seesNoCompanyWhereNothingIsWritten() {
        assertThat(CompanyName.of(null)).isEmpty();
    }

    private static CompanyName name(String written) {
        return CompanyName.of(written).orElseThrow();
    }
}

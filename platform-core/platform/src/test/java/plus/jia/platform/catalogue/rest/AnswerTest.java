package plus.jia.platform.catalogue.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plus.jia.platform.catalogue.CatalogueItem;
import plus.jia.platform.catalogue.CataloguePage;
import plus.jia.platform.catalogue.CataloguePage.Facets;
import plus.jia.platform.catalogue.Coded;
import plus.jia.platform.catalogue.FacetValue;
import plus.jia.platform.catalogue.Named;
import plus.jia.platform.catalogue.OfferedLinks;
import plus.jia.platform.catalogue.OfferedPlace;
import plus.jia.platform.catalogue.OfferedPrice;
import plus.jia.platform.catalogue.OfferedSession;

class AnswerTest {
    private final Answer answer = Answer.of("{}".getBytes(UTF_8));

    @Test
    void hasTheSameTagForTheSameBytesOnly() {
        assertThat(Answer.of("{}".getBytes(UTF_8)).tag()).isEqualTo(answer.tag());
        assertThat(Answer.of("{ }".getBytes(UTF_8)).tag()).isNotEqualTo(answer.tag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*", "\"a\",W/%s,\"b\""})
    void isKnownToWhoSendsItsTag(String header) {
        assertThat(answer.isKnownTo(header.formatted(answer.quotedTag()))).isTrue();
    }

    @Test
    void isNotKnownToOthers() {
        assertThat(answer.isKnownTo(null)).isFalse();
        assertThat(answer.isKnownTo("")).isFalse();
        assertThat(answer.isKnownTo("\"other\"")).isFalse();
        assertThat(answer.isKnownTo(answer.tag())).isFalse();
    }

    @Test
    void isWrittenInTheOrderOfDeclarationWithoutNulls() {
        assertThat(new String(AnswerWriter.write(page()).body(), UTF_8)).isEqualTo("""
                {"total":1,"page":1,"size":20,\
                "facets":{"category":[{"code":"health","label":"健康医疗","count":1,"selected":false}],\
                "mode":[],"partner":[],"audience":[],"day":[]},\
                "items":[{"offeringId":"health-clinic.tcm","title":"中医","summary":"坐诊",\
                "category":{"code":"health","label":"健康医疗"},"mode":{"code":"appointment","label":"一对一预约"},\
                "audience":[],"partner":{"code":"shuguang-hospital","name":"曙光医院"},\
                "buildings":[{"code":"k11","name":"K11","enablement":{"code":"trial","label":"试运行"},"from":"2026-11-01"}],\
                "trial":true,"price":{"lowest":0.00,"highest":0.00,"currency":"CNY","label":"免费"},\
                "nextSessions":[{"id":7,"building":"k11","start":"2026-11-25T12:00:00+08:00","end":"2026-11-25T14:00:00+08:00",\
                "running":false,"capacity":12,"bookableUntil":"2026-11-25T12:00:00+08:00"}],\
                "available":true,"confirmedAt":"2026-11-24T10:00:00+08:00",\
                "links":{"self":"/s","sessions":"/t"}}]}""");
    }

    private static CataloguePage page() {
        OffsetDateTime noon = OffsetDateTime.parse("2026-11-25T12:00:00+08:00");
        CatalogueItem item = new CatalogueItem(
                "health-clinic.tcm",
                "中医",
                "坐诊",
                new Coded("health", "健康医疗"),
                new Coded("appointment", "一对一预约"),
                List.of(),
                new Named("shuguang-hospital", "曙光医院"),
                List.of(new OfferedPlace("k11", "K11", new Coded("trial", "试运行"), LocalDate.parse("2026-11-01"), null)),
                true,
                new OfferedPrice(new BigDecimal("0.00"), new BigDecimal("0.00"), "CNY", "免费", null),
                List.of(new OfferedSession(
                        7, "k11", noon, noon.plusHours(2), false, null, null, null, 12, noon, null, null)),
                true,
                OffsetDateTime.parse("2026-11-24T10:00:00+08:00"),
                null,
                new OfferedLinks("/s", "/t"));
        FacetValue health = new FacetValue("health", "健康医疗", 1, false);
        return new CataloguePage(
                1, 1, 20, new Facets(List.of(health), List.of(), List.of(), List.of(), List.of()), List.of(item));
    }
}

package plus.jia.platform.module.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Allocation;
import plus.jia.spi.offering.Audience;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Eligibility;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Price;
import plus.jia.spi.offering.Question;
import plus.jia.spi.setting.SettingDeclaration;

class SpiJsonTest {
    private final SpiJson json = new SpiJson();

    @Test
    void bringsAFullOfferingBackUnchanged() {
        Offering full = Offering.builder("summer-camp", BookingMode.ENROLMENT, Category.YOUTH)
                .title(LocalizedText.of("暑期夏令营", "Summer camp"))
                .summary(LocalizedText.zh("给楼宇职工子女的夏令营"))
                .eligibility(Eligibility.forAudience(Audience.CHILDREN)
                        .withAges(6, 12)
                        .withGuardian()
                        .withNote(LocalizedText.zh("须接种疫苗")))
                .price(Price.between("0", "120.50").withNote(LocalizedText.zh("含午餐")))
                .duration(Duration.ofHours(8))
                .allocation(Allocation.LOTTERY_SIBLINGS_TOGETHER)
                .decision(DecisionPolicy.ASK_OR_PENDING)
                .ask(Question.oneOf("meal", LocalizedText.zh("用餐"), new Choice("a", LocalizedText.zh("甲")))
                        .because(LocalizedText.zh("备餐")))
                .ask(Question.number("height", LocalizedText.zh("身高"), 50, 200)
                        .asOptional()
                        .asSensitive())
                .needs(new PersonalDataUse(DataKind.CHILD, LocalizedText.zh("分组"), Period.ofMonths(3)))
                .keywords("托管", "暑假")
                .build();

        assertThat(json.read(json.write(full), Offering.class)).isEqualTo(full);
    }

    @Test
    void bringsListsBackUnchanged() {
        List<FeedbackDimension> dimensions = List.of(new FeedbackDimension("taste", LocalizedText.of("口味", "Taste")));
        List<SettingDeclaration> settings = List.of(
                SettingDeclaration.integer("slot-minutes", LocalizedText.zh("时长"), 15, 5, 60)
                        .perBuilding(),
                SettingDeclaration.secret("token", LocalizedText.zh("密钥")));

        assertThat(json.readList(json.write(dimensions), FeedbackDimension.class))
                .isEqualTo(dimensions);
        assertThat(json.readList(json.write(settings), SettingDeclaration.class))
                .isEqualTo(settings);
    }
}

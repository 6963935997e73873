package plus.jia.platform.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static plus.jia.platform.catalogue.Stocks.NOW;
import static plus.jia.platform.catalogue.Stocks.SHANGHAI;
import static plus.jia.platform.catalogue.Stocks.id;
import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plus.jia.platform.catalogue.Stocks;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.spi.LocalizedText;
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
import plus.jia.spi.offering.Question;

class OfferingWordsTest {
    private static final String AVENUE = "corporate-avenue";
    private static final String CAMP = "youth.camp";

    private final Stocks stocks = Stocks.sample();

    @Test
    void sayForWhomItIs() {
        offer(camp -> camp.eligibility(
                Eligibility.forAudience(Audience.CHILDREN).withAges(6, 12).withGuardian()));

        assertThat(in(CHINESE).eligible()).isEqualTo("儿童；6–12 岁；须由监护人陪同或代为报名");
        assertThat(in(ENGLISH).eligible()).isEqualTo("Children; ages 6 to 12; with a guardian");
    }

    @Test
    void sayHowItWorksStepByStep() {
        offer(camp -> camp.decision(DecisionPolicy.ASK_OR_PENDING).allocation(Allocation.LOTTERY));

        assertThat(in(CHINESE).steps()).hasSize(3);
        assertThat(in(CHINESE).steps().get(0)).startsWith("整期报名");
        assertThat(in(CHINESE).steps().get(1)).contains("由提供单位确认");
        assertThat(in(CHINESE).steps().get(2)).contains("抽签");
    }

    @Test
    void sayOfEveryModeAndPolicyHowItWorksInBothLanguages() {
        for (Locale locale : new Locale[] {CHINESE, ENGLISH}) {
            Speech speech = Speech.at(NOW, SHANGHAI, locale);
            for (BookingMode mode : BookingMode.values()) {
                assertThat(speech.text("offering.how." + code(mode))).doesNotContain("???");
            }
            for (DecisionPolicy policy : DecisionPolicy.values()) {
                assertThat(speech.text("offering.confirmation." + code(policy))).doesNotContain("???");
            }
            for (Allocation allocation : Allocation.values()) {
                assertThat(speech.text("offering.allocation." + code(allocation)))
                        .doesNotContain("???");
            }
            for (Question.Kind kind : Question.Kind.values()) {
                assertThat(speech.text("question." + code(kind))).doesNotContain("???");
            }
            for (Status status : Status.values()) {
                assertThat(speech.text("status." + status.code())).doesNotContain("???");
            }
        }
    }

    @Test
    void sayUntilWhenItIsTriedOut() {
        stocks.offering("youth-league", CAMP, BookingMode.ENROLMENT, Category.YOUTH, camp -> described(camp)
                        .duration(Duration.ofMinutes(90)))
                .enabled(AVENUE, CAMP, EnablementKind.TRIAL, "2026-11-01", "2026-12-31");

        assertThat(in(CHINESE).trial()).startsWith("试运行到 12月31日 周四");
        assertThat(in(CHINESE).duration()).isEqualTo("约 1 小时 30 分钟");
    }

    @Test
    void sayWhatIsAskedAndWhy() {
        offer(camp -> camp.ask(Question.oneOf(
                        "pick-up",
                        LocalizedText.of("谁来接？", "Who picks up?"),
                        new Choice("parent", LocalizedText.of("家长", "A parent")),
                        new Choice("other", LocalizedText.of("他人", "Somebody else")))
                .because(LocalizedText.of("为了安全", "For safety"))
                .asOptional()));

        assertThat(in(CHINESE).questions())
                .containsExactly(new AskedQuestion("谁来接？", "单选：家长、他人", false, false, "为了安全"));
    }

    @Test
    void sayWhichPersonalDataIsKeptAndForHowLong() {
        offer(camp -> camp.needs(new PersonalDataUse(DataKind.CHILD, LocalizedText.zh("认识孩子"), Period.ofDays(30)))
                .needs(new PersonalDataUse(DataKind.NAME, LocalizedText.zh("登记"), Period.ZERO)));

        assertThat(in(CHINESE).personalData())
                .containsExactly(
                        new NeededData("儿童姓名和年龄", true, "认识孩子", "服务结束后保留 30 天"),
                        new NeededData("姓名", false, "登记", "服务结束后不保留"));
    }

    private void offer(UnaryOperator<Offering.Builder> details) {
        stocks.offering(
                        "youth-league",
                        CAMP,
                        BookingMode.ENROLMENT,
                        Category.YOUTH,
                        camp -> details.apply(described(camp)))
                .enabled(AVENUE, CAMP);
    }

    private static Offering.Builder described(Offering.Builder camp) {
        return camp.title(LocalizedText.of("夏令营", "Camp"))
                .summary(LocalizedText.of("暑假", "Summer"))
                .allocation(Allocation.FIRST_COME);
    }

    private OfferingWords in(Locale locale) {
        return new OfferingWords(
                stocks.snapshot().offering(id(CAMP), AVENUE, locale), Speech.at(NOW, SHANGHAI, locale));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

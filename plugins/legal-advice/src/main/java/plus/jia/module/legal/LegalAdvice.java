package plus.jia.module.legal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.SettingsDeclarer;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.Audience;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Eligibility;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;
import plus.jia.spi.setting.SettingDeclaration;

/**
 * What the association offers: one offering a field, so that a search for a matter finds the right one and every
 * session shown has a lawyer of that field.
 */
@ApplicationScoped
public class LegalAdvice implements ServiceProvider, FeedbackDeclarer, SettingsDeclarer {
    static final String EMPLOYER = "employer";
    static final String OPPOSING_PARTY = "opposing-party";

    private static final String MATTER = "matter";

    @Override
    public ModuleDescription describe() {
        return ModuleDescription.of("legal-advice", "lawyers-association", LocalizedText.of("法律咨询", "Legal advice"));
    }

    @Override
    public List<Offering> offerings() {
        return Stream.of(FieldOfLaw.values()).map(LegalAdvice::offering).toList();
    }

    @Override
    public List<FeedbackDimension> feedbackDimensions(String offeringCode) {
        return List.of(
                new FeedbackDimension("expertise", LocalizedText.of("专业程度", "Expertise")),
                new FeedbackDimension("clarity", LocalizedText.of("讲得清楚", "Clear explanation")),
                new FeedbackDimension("helpfulness", LocalizedText.of("对我有帮助", "Helped me")));
    }

    @Override
    public List<SettingDeclaration> settings() {
        return List.of(
                SettingDeclaration.integer(
                                "consultation-minutes",
                                LocalizedText.of("每次咨询时长（分钟）", "Minutes a consultation"),
                                ConsultationRules.USUAL_MINUTES,
                                10,
                                60)
                        .perBuilding(),
                SettingDeclaration.integer(
                                "notice-hours",
                                LocalizedText.of("至少提前几小时预约", "Hours of notice"),
                                ConsultationRules.USUAL_NOTICE_HOURS,
                                0,
                                72)
                        .explained(LocalizedText.of(
                                "开始前不足这些小时的咨询不再接受预约。", "A consultation closer than this can no longer be booked."))
                        .perBuilding());
    }

    private static Offering offering(FieldOfLaw field) {
        Offering.Builder offering = Offering.builder(field.code(), BookingMode.APPOINTMENT, Category.LEGAL)
                .title(field.title())
                .summary(field.summary())
                .eligibility(Eligibility.forAudience(Audience.OFFICE_WORKERS, Audience.RESIDENTS))
                .duration(Duration.ofMinutes(ConsultationRules.USUAL_MINUTES))
                .decision(DecisionPolicy.ASK_OR_PENDING)
                .keywords(field.keywords().toArray(String[]::new));
        intake(field).forEach(offering::ask);
        personalData().forEach(offering::needs);
        return offering.build();
    }

    private static List<Question> intake(FieldOfLaw field) {
        Question matter = Question.longText(MATTER, LocalizedText.of("想咨询什么事？", "What is it about?"))
                .asSensitive()
                .because(LocalizedText.of(
                        "律师据此了解情况。加密保存，街道看不到；请不要填写身份证号。",
                        "So that the lawyer knows the case. Kept encrypted and away from the street office; "
                                + "please leave out identity numbers."));
        Question employer = Question.text(EMPLOYER, LocalizedText.of("您的工作单位", "Your employer"))
                .because(LocalizedText.of(
                        "用来避免利益冲突：代理您单位的律师不会接待您。没有单位请填“无”。",
                        "To avoid a conflict of interest: a lawyer who acts for your employer will not advise you. "
                                + "Without an employer, write “none”."));
        Question opponent = Question.text(
                        OPPOSING_PARTY, LocalizedText.of("对方是谁（个人或单位）", "Who is the other side (person or company)?"))
                .asSensitive()
                .asOptional()
                .because(LocalizedText.of(
                        "同样用来避免利益冲突；还没有对方可以不填。",
                        "For the same reason; leave it open where there is no other side yet."));
        return List.of(matter, field == FieldOfLaw.LABOUR ? employer : employer.asOptional(), opponent);
    }

    /** Nothing of it is kept: the module stores who advises whom when by the booking's number alone. */
    private static List<PersonalDataUse> personalData() {
        return List.of(
                new PersonalDataUse(
                        DataKind.NAME,
                        LocalizedText.of("律师知道来的是谁。", "So that the lawyer knows who comes."),
                        Period.ZERO),
                new PersonalDataUse(
                        DataKind.EMPLOYER,
                        LocalizedText.of("安排与您单位没有代理关系的律师。", "To find a lawyer who does not act for your employer."),
                        Period.ZERO),
                new PersonalDataUse(
                        DataKind.CONFIDENTIAL_MATTER,
                        LocalizedText.of("律师了解您要咨询的事情。", "So that the lawyer knows your case."),
                        Period.ZERO));
    }
}

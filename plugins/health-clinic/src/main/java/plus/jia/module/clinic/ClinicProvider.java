package plus.jia.module.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.HealthReport;
import plus.jia.spi.HealthReporter;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.DecisionPolicy;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Price;
import plus.jia.spi.offering.Question;

/** The clinic towards the platform: one offering for each department. */
@ApplicationScoped
public class ClinicProvider implements ServiceProvider, FeedbackDeclarer, HealthReporter {
    static final String VISIT = "visit";

    private static final List<FeedbackDimension> DIMENSIONS = List.of(
            new FeedbackDimension("waiting-time", LocalizedText.of("等候时间", "Waiting time")),
            new FeedbackDimension("care", LocalizedText.of("诊疗态度", "Care")),
            new FeedbackDimension("explanation", LocalizedText.of("讲解清楚", "Explanation")));

    private static final Question SYMPTOMS = Question.longText(
                    "symptoms", LocalizedText.of("哪里不舒服？多久了？", "What troubles you, and since when?"))
            .because(LocalizedText.of("供医师提前准备。", "So that the doctor can prepare."))
            .asSensitive();

    private static final Question FIRST_OR_RETURN = Question.oneOf(
            VISIT,
            LocalizedText.of("初诊还是复诊？", "First or return visit?"),
            new Choice("first", LocalizedText.of("初诊", "First visit")),
            new Choice("return", LocalizedText.of("复诊", "Return visit")));

    private Rota rota;

    protected ClinicProvider() {}

    @Inject
    public ClinicProvider(Rota rota) {
        this.rota = rota;
    }

    @Override
    public ModuleDescription describe() {
        return ModuleDescription.of(
                "health-clinic", "shuguang-hospital", LocalizedText.of("楼宇健康诊室", "Health clinic in the building"));
    }

    @Override
    public List<Offering> offerings() {
        return rota.departments().stream().map(ClinicProvider::offering).toList();
    }

    private static Offering offering(Department department) {
        return Offering.builder(department.code(), BookingMode.APPOINTMENT, Category.HEALTH)
                .title(department.title())
                .summary(department.summary())
                .price(Price.free()
                        .withNote(LocalizedText.of(
                                "咨询免费；检查与药品在医院按规定收费",
                                "Advice is free; tests and medicine are charged at the hospital")))
                .duration(Duration.ofMinutes(Long.parseLong(ClinicSettings.USUAL_SLOT)))
                .decision(DecisionPolicy.ASK_OR_PENDING)
                .ask(FIRST_OR_RETURN)
                .ask(SYMPTOMS)
                .needs(use(DataKind.NAME, "登记就诊", "To register your visit", Appointment.KEPT))
                .needs(use(DataKind.PHONE, "停诊或改期时通知您", "To tell you when a slot falls through", Appointment.KEPT))
                .needs(use(DataKind.HEALTH, "供接诊医师提前了解病情", "To let the doctor prepare", Period.ZERO))
                .keywords(department.keywords().toArray(String[]::new))
                .build();
    }

    private static PersonalDataUse use(DataKind kind, String zh, String en, Period kept) {
        return new PersonalDataUse(kind, LocalizedText.of(zh, en), kept);
    }

    @Override
    public List<FeedbackDimension> feedbackDimensions(String offeringCode) {
        return DIMENSIONS;
    }

    @Override
    public HealthReport health() {
        int duties = rota.duties().size();
        return duties == 0
                ? new HealthReport(HealthReport.Status.DEGRADED, "值班表为空，没有可预约的号源 / the rota is empty")
                : new HealthReport(HealthReport.Status.UP, "值班表 " + duties + " 条 / " + duties + " duties on the rota");
    }
}

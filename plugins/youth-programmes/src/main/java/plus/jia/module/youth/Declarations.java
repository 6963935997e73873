package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plus.jia.spi.FeedbackDeclarer;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.SettingsDeclarer;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.setting.SettingDeclaration;

/** What can be set, and by what people rate a visit. */
@ApplicationScoped
public class Declarations implements SettingsDeclarer, FeedbackDeclarer {
    @Override
    public List<SettingDeclaration> settings() {
        return List.of(
                SettingDeclaration.integer(
                                "camp-closes-days",
                                LocalizedText.of("营地开营前几天截止报名", "Days before a camp when enrolment ends"),
                                EnrolmentRules.USUAL_CAMP_CLOSES_DAYS,
                                3,
                                60)
                        .explained(LocalizedText.of(
                                "截止当晚8点后抽签，要给抽签和通知家长留出时间。",
                                "Enrolment ends at 20:00 that day; leave time for the draw and for telling parents."))
                        .perBuilding(),
                SettingDeclaration.integer(
                                "event-notice-hours",
                                LocalizedText.of("青春课堂至少提前几小时预约", "Hours of notice for a class"),
                                EnrolmentRules.USUAL_EVENT_NOTICE_HOURS,
                                0,
                                72)
                        .perBuilding());
    }

    @Override
    public List<FeedbackDimension> feedbackDimensions(String offeringCode) {
        if (offeringCode.equals(Kind.STATION.offeringCode())) {
            return List.of();
        }
        return offeringCode.equals(Kind.CLASSROOM.offeringCode())
                ? List.of(
                        dimension("content", "内容", "Content"),
                        dimension("teacher", "老师", "Teacher"),
                        dimension("room", "场地", "Room"))
                : List.of(
                        dimension("safety", "安全", "Safety"),
                        dimension("care", "带队老师", "Leaders"),
                        dimension("content", "内容", "Content"),
                        dimension("lunch", "午餐", "Lunch"));
    }

    private static FeedbackDimension dimension(String code, String zh, String en) {
        return new FeedbackDimension(code, LocalizedText.of(zh, en));
    }
}

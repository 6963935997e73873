package plus.jia.module.youth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
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

/** What the youth league offers: camps for children, classes and a place to drop in for young people. */
@ApplicationScoped
public class YouthProgrammes implements ServiceProvider {
    @Override
    public ModuleDescription describe() {
        return ModuleDescription.of(
                "youth-programmes", "youth-league", LocalizedText.of("青少年与青年活动", "Youth programmes"));
    }

    @Override
    public List<Offering> offerings() {
        return List.of(summerCamp(), winterCamp(), classroom(), station());
    }

    private static Offering summerCamp() {
        return camp(Season.SUMMER)
                .title(LocalizedText.of("暑期夏令营", "Summer camp"))
                .summary(LocalizedText.of(
                        "七八月里爸妈上班，孩子就在楼下：一周主题营，包午餐，专人带队。报名超额时统一抽签，兄弟姐妹一起中签或一起候补。",
                        "In July and August, while parents work: a week with a theme, lunch included, downstairs from the "
                                + "office. Places are drawn when there are too few, brothers and sisters together."))
                .keywords("暑假", "托管", "爱心暑托班", "看护", "带娃", "儿童", "小学生", "holiday", "childcare", "kids")
                .build();
    }

    private static Offering winterCamp() {
        return camp(Season.WINTER)
                .title(LocalizedText.of("寒假冬令营", "Winter camp"))
                .summary(LocalizedText.of(
                        "寒假里的一周主题营：写春联、做非遗手作、学冰雪运动知识，包午餐，专人带队。报名超额时统一抽签。",
                        "A week with a theme in the winter holidays: New Year couplets, traditional crafts, winter "
                                + "sports; lunch included. Places are drawn when there are too few."))
                .keywords("寒托班", "托管", "看护", "带娃", "过年", "儿童", "小学生", "holiday", "childcare", "kids")
                .build();
    }

    private static Offering classroom() {
        return Offering.builder(Kind.CLASSROOM.offeringCode(), BookingMode.SESSION, Category.LEARNING)
                .title(LocalizedText.of("青春课堂", "Youth classroom"))
                .summary(LocalizedText.of(
                        "给楼里年轻人的短课：午间或下班后的一节课，学一样本事，认识几个邻座之外的朋友。",
                        "Short classes for young people of the building, at noon or after work: learn something, and meet "
                                + "somebody beyond the next desk."))
                .eligibility(Eligibility.forAudience(Audience.OFFICE_WORKERS, Audience.YOUTH)
                        .withNote(LocalizedText.of("35周岁以下青年优先", "People under 35 come first")))
                .duration(Duration.ofMinutes(75))
                .ask(Question.text("wish", LocalizedText.of("想请老师讲什么？", "What would you like to hear about?"))
                        .asOptional())
                .keywords("夜校", "青年夜校", "白领", "培训", "交友", "书法", "咖啡", "英语", "evening class", "networking")
                .build();
    }

    private static Offering station() {
        return Offering.builder(Kind.STATION.offeringCode(), BookingMode.DROP_IN, Category.COMMUNITY)
                .title(LocalizedText.of("青春驿站", "Youth station"))
                .summary(LocalizedText.of(
                        "午间开放的一间屋子：看书、下棋、聊天，团干部值守，想入团、找志愿活动、遇到难事都可以来问。",
                        "A room open at noon: books, chess, talk. Somebody of the youth league is there for questions "
                                + "about membership, volunteering, or whatever weighs on you."))
                .eligibility(Eligibility.forAudience(Audience.OFFICE_WORKERS, Audience.YOUTH))
                .keywords("共青团", "团员", "志愿者", "休息", "阅读", "午休", "volunteer", "lunch break")
                .build();
    }

    private static Offering.Builder camp(Season season) {
        return Offering.builder(season.offeringCode(), BookingMode.ENROLMENT, Category.YOUTH)
                .eligibility(Eligibility.forAudience(Audience.CHILDREN, Audience.PARENTS)
                        .withAges(AgeRange.YOUNGEST, AgeRange.OLDEST)
                        .withGuardian()
                        .withNote(LocalizedText.of(
                                "家长在本街道楼宇工作或居住；各营年龄要求见场次",
                                "A parent works or lives in the street; each camp has its own ages")))
                .allocation(Allocation.LOTTERY_SIBLINGS_TOGETHER)
                .decision(DecisionPolicy.ASK_OR_PENDING)
                .ask(Question.oneOf(
                        "pick-up",
                        LocalizedText.of("放学谁来接？", "Who picks the child up?"),
                        new Choice("guardian", LocalizedText.of("家长本人", "I do")),
                        new Choice(
                                "other-adult",
                                LocalizedText.of("委托其他成年人（当天在服务站登记）", "Another adult, named at the station"))))
                .ask(Question.longText(
                                "health-notes",
                                LocalizedText.of("过敏、用药等需要老师知道的事", "Allergies, medicine, what the leaders must know"))
                        .asSensitive()
                        .asOptional()
                        .because(LocalizedText.of("只给带队老师看，用于照顾孩子。", "For the leaders only, to look after the child.")))
                .needs(once(DataKind.CHILD, "带队老师认识每个孩子。", "So that the leaders know each child."))
                .needs(once(DataKind.BIRTH_DATE, "核对开营当天的年龄。", "To check the age on the first day."))
                .needs(once(DataKind.GUARDIAN, "接送和紧急情况时联系家长。", "To reach a parent at pick-up and in an emergency."))
                .needs(once(DataKind.HEALTH, "照顾有过敏或用药需要的孩子。", "To look after children with allergies or medicine."));
    }

    /** None of it is kept: the module stores only which booking has how many places in which camp. */
    private static PersonalDataUse once(DataKind kind, String zh, String en) {
        return new PersonalDataUse(kind, LocalizedText.of(zh, en), Period.ZERO);
    }
}

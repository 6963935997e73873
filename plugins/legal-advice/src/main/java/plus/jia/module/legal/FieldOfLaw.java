package plus.jia.module.legal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plus.jia.spi.LocalizedText;

/** A field that people seek advice in; each is an offering of its own. */
public enum FieldOfLaw {
    LABOUR(
            LocalizedText.of("劳动法律咨询", "Labour law advice"),
            LocalizedText.of(
                    "劳动合同、加班与工资、社保、辞退与补偿、工伤……工作上的法律问题，区律师协会的值班律师一对一解答。",
                    "Contracts, overtime, pay, social insurance, dismissal, injury at work: a duty lawyer of the "
                            + "district's lawyers' association answers you one to one."),
            Set.of(
                    "劳动仲裁",
                    "仲裁",
                    "裁员",
                    "解雇",
                    "开除",
                    "赔偿金",
                    "经济补偿",
                    "N+1",
                    "拖欠工资",
                    "讨薪",
                    "加班费",
                    "年假",
                    "产假",
                    "试用期",
                    "离职",
                    "竞业限制",
                    "五险一金",
                    "劳动纠纷",
                    "律师",
                    "打官司",
                    "arbitration",
                    "lawyer",
                    "redundancy",
                    "severance")),
    FAMILY(
            LocalizedText.of("婚姻家庭法律咨询", "Family law advice"),
            LocalizedText.of(
                    "婚前财产、离婚、子女抚养、赡养、遗嘱与继承……家里的法律问题，值班律师一对一解答，内容保密。",
                    "Property before marriage, divorce, custody, care of parents, wills and inheritance: a duty lawyer "
                            + "answers you one to one, in confidence."),
            Set.of(
                    "抚养权",
                    "抚养费",
                    "探望权",
                    "财产分割",
                    "彩礼",
                    "家暴",
                    "人身安全保护令",
                    "遗产",
                    "收养",
                    "监护",
                    "结婚",
                    "律师",
                    "打官司",
                    "lawyer",
                    "marriage",
                    "child support",
                    "heritage")),
    PROPERTY(
            LocalizedText.of("房产法律咨询", "Property law advice"),
            LocalizedText.of(
                    "租房押金、买房卖房、贷款、物业与邻里纠纷、动迁……房子的法律问题，值班律师一对一解答。",
                    "Deposits, buying and selling, mortgages, property management, neighbours, relocation: a duty "
                            + "lawyer answers you one to one."),
            Set.of(
                    "租房",
                    "租赁",
                    "房东",
                    "二房东",
                    "退租",
                    "中介",
                    "定金",
                    "房产证",
                    "过户",
                    "公积金",
                    "物业费",
                    "漏水",
                    "拆迁",
                    "加装电梯",
                    "律师",
                    "打官司",
                    "lawyer",
                    "rent",
                    "tenant",
                    "landlord",
                    "house")),
    CONTRACTS(
            LocalizedText.of("合同法律咨询", "Contract law advice"),
            LocalizedText.of(
                    "签约前看条款、违约与追款、借贷与担保、消费维权、网购纠纷……值班律师一对一解答。",
                    "Clauses before you sign, breach, debts, loans and guarantees, consumer rights: a duty lawyer "
                            + "answers you one to one."),
            Set.of(
                    "借条",
                    "欠款",
                    "讨债",
                    "违约金",
                    "合同审查",
                    "合同纠纷",
                    "退款",
                    "预付卡",
                    "健身卡",
                    "商事仲裁",
                    "仲裁",
                    "股权",
                    "合伙",
                    "发票",
                    "律师",
                    "打官司",
                    "lawyer",
                    "debt",
                    "refund",
                    "agreement"));

    private final LocalizedText title;
    private final LocalizedText summary;
    private final Set<String> keywords;

    FieldOfLaw(LocalizedText title, LocalizedText summary, Set<String> keywords) {
        this.title = title;
        this.summary = summary;
        this.keywords = keywords;
    }

    static Optional<FieldOfLaw> ofCode(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    LocalizedText title() {
        return title;
    }

    LocalizedText summary() {
        return summary;
    }

    Set<String> keywords() {
        return keywords;
    }
}

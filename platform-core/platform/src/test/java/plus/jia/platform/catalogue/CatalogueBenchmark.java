package plus.jia.platform.catalogue;

import static plus.jia.platform.shared.Languages.CHINESE;
import static plus.jia.platform.shared.Languages.ENGLISH;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Audience;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Eligibility;

/**
 * Measures the catalogue in the server, without HTTP: 4,000 offerings in each of 18 buildings. A program, not a test: it prints figures and
 * judges nothing. On a busy machine only the time on the processor tells something. Arguments: offerings, buildings, rounds.
 */
final class CatalogueBenchmark {
    private static final List<String> SUBJECTS_ZH = List.of(
            "劳动法", "中医推拿", "心理减压", "亲子阅读", "书法", "瑜伽", "理财规划", "青年职业", "白领午餐", "健康体检", "夏令营", "烘焙", "摄影", "太极拳", "合同审查",
            "颈椎护理");
    private static final List<String> SUBJECTS_EN = List.of(
            "labour law",
            "tuina massage",
            "stress relief",
            "family reading",
            "calligraphy",
            "yoga",
            "money matters",
            "young careers",
            "office lunch",
            "health check",
            "summer camp",
            "baking",
            "photography",
            "tai chi",
            "contract review",
            "neck care");
    private static final List<String> FORMS_ZH = List.of("咨询", "讲座", "体验课", "工作坊", "门诊", "沙龙", "训练营", "开放日");
    private static final List<String> FORMS_EN =
            List.of("advice", "lecture", "taster", "workshop", "clinic", "salon", "training", "open day");
    private static final List<String> SEARCHES = List.of(
            "劳动仲裁",
            "中医",
            "推拿门诊",
            "心理咨询师",
            "亲子",
            "午餐",
            "附近哪里有免费的瑜伽课",
            "书法 工作坊",
            "合作单位 7 讲座",
            "示例大厦 3 摄影",
            "yoga",
            "neck pain clinic",
            "careers",
            "free lunch",
            "contract lawyers",
            "calli",
            "没有这样的东西",
            "健康体检 青年 夏令营 烘焙",
            "!!!",
            "a");

    private final int offerings;
    private final int buildings;
    private final int rounds;
    private final PrintStream out = System.out;
    private final Random random = new Random(7);

    private CatalogueBenchmark(int offerings, int buildings, int rounds) {
        this.offerings = offerings;
        this.buildings = buildings;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) {
        new CatalogueBenchmark(argument(arguments, 0, 4000), argument(arguments, 1, 18), argument(arguments, 2, 5000))
                .run();
    }

    private static int argument(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }

    private void run() {
        Stocks stocks = stocks();
        CatalogueSnapshot first = timed("snapshot with index", stocks::snapshot);
        CatalogueSnapshot snapshot = timed(
                "snapshot, same texts", () -> CatalogueSnapshot.of(stocks.stock(), Stocks.NOW, Stocks.SHANGHAI, first));
        measure("browse a building", round -> snapshot.find(inSomeBuilding().onPage(1 + round % 5, 20), CHINESE));
        measure("browse the street", round -> snapshot.find(CatalogueQuery.everywhere(), CHINESE));
        measure("search a building", round -> snapshot.find(inSomeBuilding().withWords(search(round)), CHINESE));
        measure(
                "search the street",
                round -> snapshot.find(CatalogueQuery.everywhere().withWords(search(round)), ENGLISH));
        measure("search, four facets chosen", round -> snapshot.find(narrowed(search(round)), CHINESE));
    }

    private Stocks stocks() {
        Stocks stocks = new Stocks();
        for (int i = 0; i < buildings; i++) {
            stocks.building("tower-" + i, "示例大厦 " + i, "Sample tower " + i);
        }
        for (int i = 0; i < 40; i++) {
            stocks.partner("partner-" + i, "合作单位 " + i, "Partner " + i);
        }
        for (int i = 0; i < offerings; i++) {
            addOffering(i, stocks);
        }
        return stocks;
    }

    private void addOffering(int number, Stocks stocks) {
        int subject = random.nextInt(SUBJECTS_ZH.size());
        int form = random.nextInt(FORMS_ZH.size());
        String id = "module-" + number % 60 + ".offering-" + number;
        stocks.offering(
                "partner-" + number % 40,
                id,
                BookingMode.values()[number % 4],
                Category.values()[random.nextInt(Category.values().length)],
                offering -> offering.title(LocalizedText.of(
                                SUBJECTS_ZH.get(subject) + FORMS_ZH.get(form) + number,
                                SUBJECTS_EN.get(subject) + " " + FORMS_EN.get(form) + " " + number))
                        .summary(LocalizedText.of(
                                "由专业老师带领，适合" + SUBJECTS_ZH.get((subject + 5) % 16) + "爱好者，每周一次，名额有限，请提前预约。",
                                "Led by professionals, for friends of " + SUBJECTS_EN.get((subject + 5) % 16)
                                        + ", once a week, few places, please book ahead."))
                        .keywords(
                                SUBJECTS_ZH.get((subject + 1) % 16),
                                number % 50 == 0 ? "劳动仲裁" : FORMS_ZH.get((form + 1) % 8))
                        .eligibility(Eligibility.forAudience(Audience.values()[number % 8])));
        for (int building = 0; building < buildings; building++) {
            enable(id, "tower-" + building, stocks);
        }
    }

    private void enable(String id, String building, Stocks stocks) {
        if (random.nextInt(10) == 0) {
            stocks.onTrial(building, id);
        } else {
            stocks.enabled(building, id);
        }
        String day = LocalDate.parse("2026-11-25").plusDays(random.nextInt(28)).toString();
        String hour = String.format("T%02d:", 8 + random.nextInt(12));
        stocks.session(building, id, day + hour + "00", day + hour + "45");
    }

    private CatalogueQuery inSomeBuilding() {
        return CatalogueQuery.in("tower-" + random.nextInt(buildings));
    }

    private CatalogueQuery narrowed(String words) {
        return inSomeBuilding()
                .withWords(words)
                .with(Facet.CATEGORY, "health")
                .with(Facet.CATEGORY, "sport")
                .with(Facet.MODE, "session")
                .with(Facet.AUDIENCE, "residents")
                .with(Facet.DAY, "2026-12-01");
    }

    private static String search(int round) {
        return SEARCHES.get(round % SEARCHES.size());
    }

    private <T> T timed(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long processor = processorTime();
        T result = work.get();
        out.printf(
                "%-28s %,8d ms, of these on the processor %,8d ms%n",
                what,
                Duration.ofNanos(System.nanoTime() - wall).toMillis(),
                Duration.ofNanos(processorTime() - processor).toMillis());
        return result;
    }

    private void measure(String what, IntFunction<CataloguePage> work) {
        for (int round = 0; round < rounds / 2; round++) {
            work.apply(round);
        }
        long[] wall = new long[rounds];
        long[] processor = new long[rounds];
        long found = 0;
        for (int round = 0; round < rounds; round++) {
            long wallStart = System.nanoTime();
            long processorStart = processorTime();
            found += work.apply(round).total();
            processor[round] = processorTime() - processorStart;
            wall[round] = System.nanoTime() - wallStart;
        }
        out.printf("%-28s found on average %,d%n", what, found / rounds);
        print("by the clock", wall);
        print("on the processor", processor);
    }

    private void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        out.printf(
                "    %-24s p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms   max %6.2f ms%n",
                what, at(0.50, nanos), at(0.95, nanos), at(0.99, nanos), at(1.0, nanos));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double at(double share, long[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}

package plus.jia.platform.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final int LEGAL = 0;
    private static final int CLINIC = 1;
    private static final int CAMP = 2;
    private static final int MUSIC = 3;

    private final SearchIndex index = SearchIndex.of(List.of(
            text(
                    List.of("法律咨询", "Legal advice"),
                    List.of("劳动仲裁", "加班费", "合同"),
                    List.of("值班律师面对面解答", "A duty lawyer answers your questions, women's rights included")),
            text(
                    List.of("中医骨伤科", "TCM orthopaedics"),
                    List.of("颈椎", "腰痛", "推拿"),
                    List.of("专家坐诊，看颈肩腰腿痛", "Specialists treat neck and back pain")),
            text(
                    List.of("暑期夏令营", "Summer camp"),
                    List.of("亲子", "HR"),
                    List.of("五天的营会，含午餐和法律小课堂", "Five days of camp, lunches included")),
            text(
                    List.of("音乐午餐", "Music at noon"),
                    List.of(),
                    List.of("中午的小型音乐会", "A small concert in the lunch break"))));

    private final List<Group> groups = List.of(
            group(List.of("区律师协会", "District Lawyers Association"), LEGAL),
            group(List.of("曙光医院", "Shuguang Hospital"), CLINIC),
            group(List.of("企业天地", "Corporate Avenue"), LEGAL, CLINIC),
            group(List.of("K11（香港新世界大厦）", "K11 (Hong Kong New World Tower)"), CAMP, MUSIC));

    @ParameterizedTest
    @CsvSource({
        "劳动仲裁, 0",
        "律师协会, 0",
        "法律咨询, 0",
        "女性 法律 咨询, 0",
        "骨伤, 1",
        "伤科, 1",
        "医骨, 1",
        "颈椎 曙光, 1",
        "夏令营, 2",
        "亲子, 2",
        "lawyers, 0",
        "legal, 0",
        "question, 0",
        "women's, 0",
        "ORTHOPAEDIC, 1",
        "ortho, 1",
        "specialist back, 1",
        "ＨＲ, 2",
        "camps, 2",
        "concert, 3",
        "k11 音乐, 3",
        "district, 0",
        "曙光医院, 1",
        "hospitals, 1",
        "香港新世界 夏令营, 2"
    })
    void findsByChineseAndEnglishWords(String typed, int expected) {
        assertThat(first(typed)).isEqualTo(expected);
    }

    @Test
    void findsOnlyWhatHasAllWords() {
        assertThat(found("法律 劳动仲裁")).containsExactly(LEGAL);
    }

    @Test
    void fallsBackToHalfOfTheWordsWhenNothingHasAll() {
        assertThat(found("劳动仲裁 浦东")).containsExactly(LEGAL);
        assertThat(found("合同法")).containsExactly(LEGAL);
        assertThat(found("游泳 健身 瑜伽")).isEmpty();
    }

    @Test
    void countsATitleMoreThanASummary() {
        assertThat(found("法律")).containsExactly(LEGAL, CAMP);
        assertThat(found("午餐")).containsExactly(MUSIC, CAMP);
    }

    @Test
    void leavesAsideWordsThatSayNothing() {
        assertThat(found("请问附近哪里有律师")).containsExactly(LEGAL);
        assertThat(found("where is a lawyer")).containsExactly(LEGAL);
    }

    @Test
    void findsByTheNamesOfTheGroupsGiven() {
        assertThat(found("企业天地")).containsExactlyInAnyOrder(LEGAL, CLINIC);
        assertThat(found("企业天地 颈椎")).containsExactly(CLINIC);
        assertThat(found("corp")).containsExactlyInAnyOrder(LEGAL, CLINIC);
        assertThat(index.search("企业天地", List.of()).orElseThrow().ordinals().isEmpty())
                .isTrue();
    }

    @Test
    void countsATitleMoreThanTheNameOfAGroup() {
        SearchIndex made = SearchIndex.of(
                List.of(text(List.of("瑜伽"), List.of(), List.of("一")), text(List.of("健康体检"), List.of(), List.of("二"))));
        Matches matches = made.search("健康", List.of(group(List.of("健康医疗"), 0))).orElseThrow();

        assertThat(matches.scores()[1]).isGreaterThan(matches.scores()[0]).isPositive();
        assertThat(matches.scores()[0]).isPositive();
    }

    @Test
    void doesNotFindAWordAcrossTwoKeywords() {
        SearchIndex made = SearchIndex.of(List.of(text(List.of("一"), List.of("工人", "民法"), List.of("二"))));

        assertThat(made.search("人民", groups).orElseThrow().ordinals().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"律师 AND (", "\"律师", "title:律师 OR *", "律师^", "律师\\", "+律师 -", "律师~2 {TO]", "律师\u0000"})
    void takesAnyInputAsWords(String typed) {
        assertThat(index.search(typed, groups)).isPresent();
        assertThat(first(typed)).isEqualTo(LEGAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?*:()", "。，、", "😀"})
    void looksForNothingWhenNothingIsTyped(String typed) {
        assertThat(index.search(typed, groups)).isEmpty();
    }

    @Test
    void survivesVeryLongInput() {
        assertThat(index.search("律师 ".repeat(10_000), groups)).isPresent();
        assertThat(index.search("律".repeat(100_000), groups)).isPresent();
    }

    @Test
    void knowsWhetherItWasMadeOfTheSameTexts() {
        List<SearchText> texts = List.of(text(List.of("一"), List.of(), List.of("二")));
        SearchIndex made = SearchIndex.of(texts);

        assertThat(made.isOf(List.copyOf(texts))).isTrue();
        assertThat(made.isOf(List.of())).isFalse();
    }

    private int first(String typed) {
        List<Integer> found = found(typed);
        return found.isEmpty() ? -1 : found.get(0);
    }

    private List<Integer> found(String typed) {
        Matches matches = index.search(typed, groups).orElseThrow();
        return matches.ordinals().stream()
                .boxed()
                .sorted(Comparator.comparing(ordinal -> -matches.scores()[ordinal]))
                .toList();
    }

    private static SearchText text(List<String> title, List<String> keywords, List<String> summary) {
        return new SearchText(title, keywords, summary);
    }

    private static Group group(List<String> names, int... members) {
        BitSet ordinals = new BitSet();
        IntStream.of(members).forEach(ordinals::set);
        return new Group(1, names, ordinals);
    }
}

package plus.jia.platform.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.RoomView;
import plus.jia.platform.building.StreetView;
import plus.jia.platform.enablement.EnablementKind;
import plus.jia.platform.enablement.EnablementView;
import plus.jia.platform.module.OfferingId;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.partner.PartnerKind;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.session.SessionOrigin;
import plus.jia.platform.session.SessionState;
import plus.jia.platform.session.SessionView;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.session.Occurrence;

/** Makes a stock in memory, for tests. */
public final class Stocks {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /** A Tuesday, ten in the morning in Shanghai. */
    public static final Instant NOW = at("2026-11-24T10:00");

    private static final StreetView STREET = new StreetView(
            "huaihai-zhonglu",
            LocalizedText.of("淮海中路街道", "Huaihai Middle Road Subdistrict"),
            LocalizedText.of("上海市黄浦区", "Huangpu District, Shanghai"),
            Map.of());

    private final List<PublishedOffering> offerings = new ArrayList<>();
    private final List<PartnerView> partners = new ArrayList<>();
    private final List<BuildingView> buildings = new ArrayList<>();
    private final List<EnablementView> enablements = new ArrayList<>();
    private final List<SessionView> sessions = new ArrayList<>();

    /** Two buildings, three partners, four offerings. */
    public static Stocks sample() {
        return new Stocks()
                .building("corporate-avenue", "企业天地", "Corporate Avenue")
                .building("jinzhong-plaza", "金钟广场", "Jinzhong Plaza")
                .partner("shuguang-hospital", "曙光医院", "Shuguang Hospital")
                .partner("lawyers-association", "区律师协会", "District Lawyers Association")
                .offering(
                        "shuguang-hospital",
                        "health-clinic.tcm",
                        BookingMode.APPOINTMENT,
                        Category.HEALTH,
                        offering -> offering.title(LocalizedText.of("中医骨伤科", "TCM orthopaedics"))
                                .summary(LocalizedText.of("专家坐诊", "Specialists see you")))
                .offering(
                        "lawyers-association",
                        "legal-advice.duty-lawyer",
                        BookingMode.APPOINTMENT,
                        Category.LEGAL,
                        offering -> offering.title(LocalizedText.of("法律咨询", "Legal advice"))
                                .summary(LocalizedText.of("值班律师面对面解答", "A duty lawyer answers your questions"))
                                .keywords("劳动仲裁"))
                .offering(
                        "lawyers-association",
                        "legal-advice.lecture",
                        BookingMode.SESSION,
                        Category.LEARNING,
                        offering -> offering.title(LocalizedText.zh("劳动法讲座")).summary(LocalizedText.zh("律师讲解劳动合同")))
                .offering(
                        "street-office",
                        "example-service.music",
                        BookingMode.DROP_IN,
                        Category.CULTURE,
                        offering -> offering.title(LocalizedText.of("音乐午餐", "Music at noon"))
                                .summary(LocalizedText.of("午间音乐会", "A lunch concert")));
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    public static OfferingId id(String written) {
        return OfferingId.parse(written).orElseThrow();
    }

    public Stocks building(String code, String zh, String en) {
        LocalizedText name = LocalizedText.of(zh, en);
        RoomView room = new RoomView("hall", LocalizedText.of("多功能厅", "Hall"), 40);
        buildings.add(new BuildingView(code, name, null, 0, true, List.of(), List.of(room)));
        return this;
    }

    public Stocks partner(String code, String zh, String en) {
        partners.add(new PartnerView(code, LocalizedText.of(zh, en), PartnerKind.OTHER, null));
        return this;
    }

    public Stocks offering(
            String partner, String id, BookingMode mode, Category category, UnaryOperator<Offering.Builder> details) {
        Offering offering =
                details.apply(Offering.builder(id(id).code(), mode, category)).build();
        FeedbackDimension patience = new FeedbackDimension("patience", LocalizedText.of("耐心", "Patience"));
        offerings.add(new PublishedOffering(id(id), partner, offering, List.of(patience), true, NOW.minusSeconds(60)));
        return this;
    }

    public Stocks stopped(String id) {
        offerings.replaceAll(known -> known.id().equals(id(id))
                ? new PublishedOffering(
                        known.id(),
                        known.partnerCode(),
                        known.offering(),
                        known.feedback(),
                        false,
                        at("2026-11-24T09:42"))
                : known);
        return this;
    }

    public Stocks enabled(String building, String id) {
        return enabled(building, id, EnablementKind.REGULAR, "2026-11-01", null);
    }

    public Stocks onTrial(String building, String id) {
        return enabled(building, id, EnablementKind.TRIAL, "2026-11-01", "2026-12-31");
    }

    public Stocks enabled(String building, String id, EnablementKind kind, String from, String to) {
        enablements.add(new EnablementView(
                enablements.size(),
                building,
                id(id),
                kind,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                null,
                null));
        return this;
    }

    public Stocks session(String building, String id, String start, String end) {
        return session(building, id, List.of(new Occurrence(at(start), at(end))));
    }

    public Stocks session(String building, String id, List<Occurrence> meetings) {
        int number = sessions.size();
        sessions.add(new SessionView(
                number,
                building,
                id(id),
                "session-" + number,
                SessionOrigin.MODULE,
                SessionState.OPEN,
                meetings.get(0).start(),
                meetings.get(meetings.size() - 1).end(),
                meetings,
                12,
                3,
                meetings.get(0).start(),
                null,
                LocalizedText.of("示例医生甲", "Sample doctor A"),
                List.of(),
                "hall",
                null,
                NOW,
                false,
                null,
                null,
                0));
        return this;
    }

    /** Lets the session added last be booked until then. */
    Stocks bookableUntil(String local) {
        SessionView last = sessions.remove(sessions.size() - 1);
        sessions.add(new SessionView(
                last.id(),
                last.building(),
                last.offering(),
                last.code(),
                last.origin(),
                last.state(),
                last.start(),
                last.end(),
                last.occurrences(),
                last.capacity(),
                last.placesTaken(),
                at(local),
                last.title(),
                last.resource(),
                last.items(),
                last.room(),
                last.deviation(),
                last.confirmedAt(),
                last.edited(),
                last.cancelledAt(),
                last.cancelReason(),
                last.version()));
        return this;
    }

    Stock stock() {
        return new Stock(
                Optional.of(STREET),
                List.copyOf(offerings),
                List.copyOf(partners),
                List.copyOf(buildings),
                List.copyOf(enablements),
                List.copyOf(sessions));
    }

    public CatalogueSnapshot snapshot() {
        return snapshotAt(NOW);
    }

    public CatalogueSnapshot snapshotAt(Instant now) {
        return CatalogueSnapshot.of(stock(), now, SHANGHAI, null);
    }
}

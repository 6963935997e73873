package plus.jia.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import plus.jia.spi.HealthReport;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.ModuleDescription;
import plus.jia.spi.ServiceProvider;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.feedback.FeedbackDimension;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Category;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.session.DateRange;
import plus.jia.spi.session.ProposedSession;
import plus.jia.spi.session.SessionQuery;
import plus.jia.spi.setting.SettingDeclaration;

/** One fault for each clause: a module that is well behaved but for that. */
record Fault(String clause, Supplier<ServiceProvider> module) {
    private static final int SOME = 3;

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(inTheDescription());
        all.addAll(inTheOfferings());
        all.addAll(inTheSessions());
        all.addAll(inTheSettings());
        all.addAll(inTheFeedback());
        all.addAll(inTheDecisions());
        all.addAll(inTheObserver());
        all.addAll(inTheHealth());
        return all;
    }

    @Override
    public String toString() {
        return clause;
    }

    private static List<Fault> inTheDescription() {
        return List.of(
                new Fault("describe-01", () -> new WellBehavedModule() {
                    @Override
                    public ModuleDescription describe() {
                        return null;
                    }
                }),
                new Fault("describe-02", () -> new WellBehavedModule() {
                    private final AtomicInteger asked = new AtomicInteger();

                    @Override
                    public ModuleDescription describe() {
                        return ModuleDescription.of("sample-module", "partner-" + asked.incrementAndGet(), CHINESE);
                    }
                }),
                new Fault("describe-03", () -> new WellBehavedModule() {
                    @Override
                    public ModuleDescription describe() {
                        return ModuleDescription.of("sample-module", "sample-partner", NOT_CHINESE);
                    }
                }),
                new Fault("describe-04", () -> new WellBehavedModule() {
                    @Override
                    public ModuleDescription describe() {
                        return ModuleDescription.of("another-module", "sample-partner", CHINESE);
                    }
                }));
    }

    private static List<Fault> inTheOfferings() {
        return List.of(
                offering("offerings-01", Collections.singletonList(null)),
                offering("offerings-02", List.of(simple("first", "第一项"), simple("first", "第二项"))),
                new Fault("offerings-03", () -> new WellBehavedModule() {
                    private final AtomicInteger asked = new AtomicInteger();

                    @Override
                    public List<Offering> offerings() {
                        return List.of(simple("offering-" + asked.incrementAndGet() % 2, "一项"));
                    }
                }),
                offering("offerings-04", many(501)),
                offering("offerings-04", List.of()),
                offering("offerings-05", List.of(simple("first", "First"))),
                offering("offerings-06", List.of(asksWithoutDeclaring())),
                offering("offerings-07", List.of(simple("first", "同名"), simple("second", "同名"))),
                new Fault("offerings-08", () -> new WellBehavedModule() {
                    private final AtomicInteger inside = new AtomicInteger();

                    @Override
                    public List<Offering> offerings() {
                        try {
                            if (inside.incrementAndGet() > 1) {
                                throw new IllegalStateException("two at a time");
                            }
                            Thread.sleep(SOME);
                            return super.offerings();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        } finally {
                            inside.decrementAndGet();
                        }
                    }
                }));
    }

    /** No sessions here, so that only the fault in the offerings shows. */
    private static Fault offering(String clause, List<Offering> offerings) {
        ServiceProvider module = new ServiceProvider() {
            @Override
            public ModuleDescription describe() {
                return new WellBehavedModule().describe();
            }

            @Override
            public List<Offering> offerings() {
                return offerings;
            }
        };
        return new Fault(clause, () -> module);
    }

    private static Offering simple(String code, String title) {
        return Offering.builder(code, BookingMode.APPOINTMENT, Category.COUNSELLING)
                .title(LocalizedText.zh(title))
                .summary(WellBehavedModule.CHINESE)
                .build();
    }

    private static List<Offering> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> simple("offering-" + i, "项目" + i))
                .toList();
    }

    private static Offering asksWithoutDeclaring() {
        Offering asks = WellBehavedModule.offering("first", "第一项").build();
        return Offering.builder(asks.code(), asks.mode(), asks.category())
                .title(asks.title())
                .summary(asks.summary())
                .ask(asks.questions().get(0))
                .build();
    }

    private static List<Fault> inTheSessions() {
        return List.of(
                new Fault("sessions-01", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        return query.days().first().equals(query.days().last()) || !isFirst(query)
                                ? super.proposeSessions(query)
                                : null;
                    }
                }),
                new Fault("sessions-02", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        return super.proposeSessions(query).stream()
                                .flatMap(session -> List.of(session, session).stream())
                                .toList();
                    }
                }),
                new Fault("sessions-03", () -> new WellBehavedModule() {
                    private final AtomicInteger asked = new AtomicInteger();

                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        return recode(super.proposeSessions(query), "asked-" + asked.incrementAndGet());
                    }
                }),
                new Fault("sessions-04", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        return super.proposeSessions(with(shifted(query.days(), 1), query));
                    }
                }),
                new Fault("sessions-05", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        List<ProposedSession> sessions = super.proposeSessions(query);
                        return IntStream.range(0, sessions.size())
                                .mapToObj(i -> recode(sessions.subList(i, i + 1), "number-" + i)
                                        .get(0))
                                .toList();
                    }
                }),
                new Fault("sessions-06", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        List<ProposedSession> flood = new ArrayList<>();
                        for (ProposedSession session : super.proposeSessions(query)) {
                            for (int i = 0; i < 501; i++) {
                                flood.add(recode(List.of(session), session.code() + "-" + i)
                                        .get(0));
                            }
                        }
                        return flood;
                    }
                }),
                new Fault("sessions-07", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        return super.proposeSessions(query).stream()
                                .map(session ->
                                        ProposedSession.single(session.code(), session.start(), session.end(), 2))
                                .toList();
                    }
                }),
                new Fault("sessions-08", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        String zone = ZoneId.systemDefault().getId().toLowerCase(Locale.ROOT);
                        return recode(super.proposeSessions(query), zone.replaceAll("[^a-z]+", "-"));
                    }
                }),
                new Fault("sessions-09", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        if (offerings().stream().noneMatch(one -> one.code().equals(query.offeringCode()))) {
                            throw new IllegalArgumentException("unknown");
                        }
                        return super.proposeSessions(query);
                    }
                }),
                new Fault("sessions-10", () -> new WellBehavedModule() {
                    @Override
                    public List<ProposedSession> proposeSessions(SessionQuery query) {
                        return List.of();
                    }
                }));
    }

    private static boolean isFirst(SessionQuery query) {
        return query.offeringCode().equals("first");
    }

    private static DateRange shifted(DateRange days, int by) {
        return new DateRange(days.first().plusDays(by), days.last().plusDays(by));
    }

    private static SessionQuery with(DateRange days, SessionQuery query) {
        return new SessionQuery(query.building(), query.offeringCode(), days, query.zone(), query.calendar());
    }

    /** The same sessions under codes of their day and a suffix. */
    private static List<ProposedSession> recode(List<ProposedSession> sessions, String suffix) {
        return sessions.stream()
                .map(session -> ProposedSession.single(
                        session.start().getEpochSecond() + "-" + suffix, session.start(), session.end(), 1))
                .toList();
    }

    private static List<Fault> inTheSettings() {
        return List.of(
                new Fault("settings-01", () -> new WellBehavedModule() {
                    @Override
                    public List<SettingDeclaration> settings() {
                        return Collections.singletonList(null);
                    }
                }),
                setting("settings-02", List.of(minutes("minutes"), minutes("minutes"))),
                new Fault("settings-03", () -> new WellBehavedModule() {
                    private final AtomicInteger asked = new AtomicInteger();

                    @Override
                    public List<SettingDeclaration> settings() {
                        return List.of(minutes("key-" + asked.incrementAndGet()));
                    }
                }),
                setting(
                        "settings-04",
                        IntStream.range(0, 101)
                                .mapToObj(i -> minutes("key-" + i))
                                .toList()),
                setting(
                        "settings-05",
                        List.of(SettingDeclaration.integer("minutes", WellBehavedModule.NOT_CHINESE, 20, 5, 60))));
    }

    private static Fault setting(String clause, List<SettingDeclaration> settings) {
        return new Fault(clause, () -> new WellBehavedModule() {
            @Override
            public List<SettingDeclaration> settings() {
                return settings;
            }
        });
    }

    private static SettingDeclaration minutes(String key) {
        return SettingDeclaration.integer(key, WellBehavedModule.CHINESE, 20, 5, 60);
    }

    private static List<Fault> inTheFeedback() {
        return List.of(
                feedback("feedback-01", Collections.singletonList(null)),
                feedback("feedback-02", List.of(dimension("care"), dimension("care"))),
                feedback(
                        "feedback-03",
                        IntStream.range(0, 9).mapToObj(i -> dimension("d" + i)).toList()),
                feedback("feedback-04", List.of(new FeedbackDimension("care", WellBehavedModule.NOT_CHINESE))),
                new Fault("feedback-05", () -> new WellBehavedModule() {
                    @Override
                    public List<FeedbackDimension> feedbackDimensions(String offeringCode) {
                        return isOneOf(offerings(), offeringCode) ? super.feedbackDimensions(offeringCode) : null;
                    }
                }));
    }

    private static boolean isOneOf(List<Offering> offerings, String code) {
        return offerings.stream().anyMatch(one -> one.code().equals(code));
    }

    private static Fault feedback(String clause, List<FeedbackDimension> dimensions) {
        return new Fault(clause, () -> new WellBehavedModule() {
            @Override
            public List<FeedbackDimension> feedbackDimensions(String offeringCode) {
                return dimensions;
            }
        });
    }

    private static FeedbackDimension dimension(String code) {
        return new FeedbackDimension(code, WellBehavedModule.CHINESE);
    }

    private static List<Fault> inTheDecisions() {
        WellBehavedModule good = new WellBehavedModule();
        return List.of(
                offering("decision-01", good.offerings()),
                new Fault("decision-02", () -> new WellBehavedModule() {
                    @Override
                    public BookingDecision decide(BookingRequest request) {
                        return null;
                    }
                }),
                new Fault("decision-03", () -> new WellBehavedModule() {
                    private final Set<String> seen = new HashSet<>();

                    @Override
                    public BookingDecision decide(BookingRequest request) {
                        return seen.add(request.bookingId())
                                ? BookingDecision.accept()
                                : BookingDecision.reject("taken", CHINESE);
                    }
                }),
                new Fault("decision-04", () -> new WellBehavedModule() {
                    @Override
                    public BookingDecision decide(BookingRequest request) {
                        LocalDate.parse(request.session().code().substring(0, 10));
                        return super.decide(request);
                    }
                }));
    }

    private static List<Fault> inTheObserver() {
        return List.of(
                new Fault("observer-01", () -> new WellBehavedModule() {
                    @Override
                    public void onBookingEvent(BookingEvent event) {
                        if (event.state() == BookingState.EXPIRED) {
                            throw new UnsupportedOperationException();
                        }
                    }
                }),
                new Fault("observer-02", () -> new WellBehavedModule() {
                    private final Set<String> seen = new HashSet<>();

                    @Override
                    public void onBookingEvent(BookingEvent event) {
                        if (!seen.add(event.id())) {
                            throw new IllegalStateException("duplicate key");
                        }
                    }
                }),
                new Fault("observer-03", () -> new WellBehavedModule() {
                    @Override
                    public void onBookingEvent(BookingEvent event) {
                        LocalDate.parse(event.booking().session().code().substring(0, 10));
                    }
                }));
    }

    private static List<Fault> inTheHealth() {
        return List.of(new Fault("health-01", () -> new WellBehavedModule() {
            @Override
            public HealthReport health() {
                return null;
            }
        }));
    }
}

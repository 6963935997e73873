package plus.jia.platform.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.booking.Booker;
import plus.jia.platform.booking.Bookers;
import plus.jia.platform.booking.BookingDraft;
import plus.jia.platform.booking.BookingRule;
import plus.jia.platform.booking.BookingView;
import plus.jia.platform.booking.Bookings;
import plus.jia.platform.booking.PersonalNeeds;
import plus.jia.platform.booking.RuleBook;
import plus.jia.platform.identity.CurrentAccount;
import plus.jia.platform.module.ModuleOfferings;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.session.SessionView;
import plus.jia.platform.session.Sessions;
import plus.jia.platform.shared.Language;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.booking.BookingState;
import plus.jia.spi.offering.BookingMode;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;

/** Behind the page on which one books: it asks what the offering declares, nothing else. */
@Named("bookPage")
@RequestScoped
public class BookPage {
    @Inject
    private Sessions sessions;

    @Inject
    private ModuleOfferings offerings;

    @Inject
    private Partners partners;

    @Inject
    private RuleBook rules;

    @Inject
    private Bookings bookings;

    @Inject
    private Bookers bookers;

    @Inject
    private SentForms sentForms;

    @Inject
    private CurrentAccount account;

    @Inject
    private BookingWords words;

    @Inject
    private Language language;

    @Inject
    private Form form;

    private SessionView session;
    private PublishedOffering published;
    private Offering offering;
    private int mostPlaces;

    /** Which persons of the form were filled in: the first and those after it that are not blank. */
    private final List<Integer> filledIn = new ArrayList<>();

    /**
     * A field of the form.
     *
     * @param name its name in the form
     * @param label what is asked
     * @param why why, or {@code null}
     * @param control {@code text}, {@code area}, {@code radio}, {@code checkbox}, {@code number}, {@code date} or {@code tel}
     * @param required whether it must be filled in
     * @param sensitive whether the answer is sensitive by law
     * @param value what was typed
     * @param choices what can be chosen
     * @param min the lowest number, or {@code null}
     * @param max the highest number, or {@code null}
     * @param autocomplete what the browser may fill in
     * @param error what is wrong with it, or {@code null}
     */
    public record Field(
            String name,
            String label,
            @Nullable String why,
            String control,
            boolean required,
            boolean sensitive,
            String value,
            List<Option> choices,
            @Nullable Integer min,
            @Nullable Integer max,
            String autocomplete,
            @Nullable String error) {}

    /** Something to choose. */
    public record Option(String code, String label, boolean chosen) {}

    /** Somebody who takes part. */
    public record Person(String heading, List<Field> fields) {}

    /** Something to order. */
    public record Item(
            String code,
            String title,
            @Nullable String note,
            String price,
            String value,
            @Nullable String error) {}

    /** A kind of data that goes to the partner, if the person consents. */
    public record Consent(
            String name,
            String label,
            String purpose,
            boolean sensitive,
            boolean given,
            @Nullable String error) {}

    /** Shows the form; books when it was sent. */
    public void load() {
        account.requireSignedIn();
        session = sessions.find(Form.number(form.value("session")))
                .orElseThrow(() -> Problem.notFound("session-not-found", form.value("session")));
        published = offerings
                .find(session.offering())
                .orElseThrow(() -> Problem.notFound("offering-not-found", session.offering()));
        offering = published.offering();
        if (offering.mode() == BookingMode.DROP_IN) {
            throw Problem.invalid("session", "booking-not-needed");
        }
        mostPlaces = rules.of(session.building(), session.offering()).value(BookingRule.PLACES_PER_BOOKING);
        if (form.isSent()) {
            book();
        }
    }

    private void book() {
        String who = account.requireSignedIn().username();
        try {
            BookingDraft draft = draft();
            Booker booker = Booker.self(who, language.isEnglish() ? "en" : "zh");
            BookingView made =
                    bookings.settle(sentForms.once(who, form.getMark(), () -> bookings.reserve(draft, booker)));
            if (draft.contact() != null) {
                bookers.rememberContact(who, draft.contact());
            }
            form.goTo("/booking?id=" + made.id() + (made.state() == BookingState.REJECTED ? "" : "&new=1"));
        } catch (Problem problem) {
            form.refuse(problem, this::nameInForm);
        }
    }

    private BookingDraft draft() {
        List<Map<DataKind, String>> attendees = attendees();
        return new BookingDraft(
                session.id(),
                isForEach()
                        ? Math.max(1, attendees.size())
                        : (int) Form.number(form.value("places").isEmpty() ? "1" : form.value("places")),
                attendees,
                quantities(),
                form.values("q."),
                consents(),
                form.value("contact"),
                form.isTicked("waitlist"));
    }

    private List<Map<DataKind, String>> attendees() {
        List<Map<DataKind, String>> attendees = new ArrayList<>();
        for (int i = 0; i < mostPersons(); i++) {
            Map<DataKind, String> data = new EnumMap<>(DataKind.class);
            for (DataKind kind : asked()) {
                String value = form.value("a" + i + "." + kind);
                if (!value.isEmpty()) {
                    data.put(kind, value);
                }
            }
            if (!data.isEmpty() || (i == 0 && !asked().isEmpty())) {
                attendees.add(data);
                filledIn.add(i);
            }
        }
        return attendees;
    }

    /** What the form calls a field of the draft. */
    private String nameInForm(String field) {
        String[] parts = field.split("\\.", 3);
        return switch (parts[0]) {
            case "attendees" ->
                parts.length < 3 ? field : "a" + filledIn.get((int) Form.number(parts[1])) + "." + parts[2];
            case "answers" -> "q." + field.substring("answers.".length());
            case "consents" -> "consent." + field.substring("consents.".length());
            case "items" -> parts.length < 2 ? field : "item." + field.substring("items.".length());
            default -> field;
        };
    }

    private Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new HashMap<>();
        form.values("item.").forEach((code, value) -> {
            long quantity = Form.number(value);
            if (quantity != 0) {
                quantities.put(code, (int) quantity);
            }
        });
        return quantities;
    }

    private Set<DataKind> consents() {
        Set<DataKind> consents = new HashSet<>();
        offering.personalData().stream()
                .map(PersonalDataUse::kind)
                .filter(kind -> form.isTicked("consent." + kind))
                .forEach(consents::add);
        return consents;
    }

    public SessionView getSession() {
        return session;
    }

    public String getTitle() {
        return offering.title().in(language.locale());
    }

    public String getPartner() {
        return partners.find(published.partnerCode())
                .map(PartnerView::name)
                .map(name -> name.in(language.locale()))
                .orElse(published.partnerCode());
    }

    public String getHrefOfOffering() {
        return "/offering?id=" + session.offering() + "&building=" + session.building();
    }

    public int getPlacesLeft() {
        return session.placesLeft();
    }

    /** Whether a number of places is asked for; otherwise it follows from who comes, or is one. */
    public boolean isPlacesAsked() {
        return !isForEach() && offering.mode() != BookingMode.APPOINTMENT && offering.mode() != BookingMode.ORDER;
    }

    public String getPlaces() {
        return form.isSent() ? form.value("places") : "1";
    }

    public int getMostPlaces() {
        return mostPlaces;
    }

    /** Whether the form offers to wait: everything is taken, or was found to be when it was sent. */
    public boolean isWaitingOffered() {
        boolean fullNow = form.refusal()
                .filter(problem -> problem.extra().containsKey("waitlist"))
                .isPresent();
        return offering.mode() != BookingMode.ORDER && (session.placesLeft() < 1 || fullNow);
    }

    public boolean isWaiting() {
        return form.isTicked("waitlist");
    }

    public String getContact() {
        return form.isSent()
                ? form.value("contact")
                : bookers.contact(account.requireSignedIn().username()).orElse("");
    }

    /** Who takes part, as many as may; blank ones are left out. */
    public List<Person> getPersons() {
        List<DataKind> kinds = asked();
        if (kinds.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, mostPersons()).mapToObj(i -> person(i, kinds)).toList();
    }

    private Person person(int i, List<DataKind> kinds) {
        String heading = mostPersons() == 1 ? "" : language.text(i == 0 ? "book.person" : "book.person.more", i + 1);
        return new Person(heading, kinds.stream().map(kind -> field(i, kind)).toList());
    }

    private Field field(int i, DataKind kind) {
        String name = "a" + i + "." + kind;
        String control =
                switch (kind) {
                    case PHONE -> "tel";
                    case BIRTH_DATE -> "date";
                    default -> "text";
                };
        return new Field(
                name,
                words.kind(kind),
                purpose(kind),
                control,
                i == 0,
                kind.isSensitive(),
                form.value(name),
                List.of(),
                null,
                null,
                autocomplete(i, kind),
                form.error(name));
    }

    private static String autocomplete(int i, DataKind kind) {
        if (i > 0) {
            return "off";
        }
        return switch (kind) {
            case NAME -> "name";
            case PHONE -> "tel";
            case EMAIL -> "email";
            case EMPLOYER -> "organization";
            default -> "off";
        };
    }

    private @Nullable String purpose(DataKind kind) {
        return offering.personalData().stream()
                .filter(use -> use.kind() == kind)
                .findFirst()
                .map(use -> use.purpose().in(language.locale()))
                .orElse(null);
    }

    private List<DataKind> asked() {
        return PersonalNeeds.asked(offering);
    }

    private boolean isForEach() {
        return PersonalNeeds.isForEach(offering);
    }

    private int mostPersons() {
        return isForEach() ? getMostPlaces() : 1;
    }

    public List<Item> getItems() {
        return session.items().stream()
                .map(item -> new Item(
                        item.code(),
                        item.title().in(language.locale()),
                        item.note() == null ? null : item.note().in(language.locale()),
                        "¥" + item.price().highest().stripTrailingZeros().toPlainString(),
                        form.isSent() ? form.value("item." + item.code()) : "0",
                        form.error("item." + item.code())))
                .toList();
    }

    /** The intake questions. */
    public List<Field> getQuestions() {
        return offering.questions().stream().map(this::field).toList();
    }

    private Field field(Question question) {
        String name = "q." + question.key();
        Set<String> chosen = new HashSet<>(
                Arrays.asList(form.values("q.").getOrDefault(question.key(), "").split(",")));
        return new Field(
                name,
                question.label().in(language.locale()),
                question.why() == null ? null : question.why().in(language.locale()),
                control(question.kind()),
                question.required(),
                question.sensitive(),
                form.value(name),
                options(question, chosen),
                question.min(),
                question.max(),
                question.kind() == Question.Kind.PHONE ? "tel" : "off",
                form.error(name));
    }

    private static String control(Question.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case LONG_TEXT -> "area";
            case SINGLE_CHOICE, YES_NO -> "radio";
            case MULTIPLE_CHOICE -> "checkbox";
            case NUMBER -> "number";
            case DATE -> "date";
            case PHONE -> "tel";
        };
    }

    private List<Option> options(Question question, Set<String> chosen) {
        if (question.kind() == Question.Kind.YES_NO) {
            return List.of(
                    new Option("true", language.text("book.yes"), chosen.contains("true")),
                    new Option("false", language.text("book.no"), chosen.contains("false")));
        }
        return question.choices().stream().map(choice -> option(choice, chosen)).toList();
    }

    private Option option(Choice choice, Set<String> chosen) {
        return new Option(choice.code(), choice.label().in(language.locale()), chosen.contains(choice.code()));
    }

    /** What goes to the partner, each to be consented to. */
    public List<Consent> getConsents() {
        return offering.personalData().stream()
                .map(use -> new Consent(
                        "consent." + use.kind(),
                        words.kind(use.kind()),
                        use.purpose().in(language.locale()),
                        use.kind().isSensitive(),
                        form.isTicked("consent." + use.kind()),
                        form.error("consent." + use.kind())))
                .toList();
    }

    /** What the page was asked for besides, so that nothing is lost when it is shown again. */
    public Map<String, String> getHidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("session", String.valueOf(session.id()));
        hidden.put("mark", form.getMark());
        return hidden;
    }
}

package plus.jia.platform.booking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.shared.Problem;
import plus.jia.spi.booking.Attendee;
import plus.jia.spi.offering.Choice;
import plus.jia.spi.offering.DataKind;
import plus.jia.spi.offering.Eligibility;
import plus.jia.spi.offering.Offering;
import plus.jia.spi.offering.PersonalDataUse;
import plus.jia.spi.offering.Question;

/** Checks what a person said against what the offering asks, needs and permits. */
final class IntakeCheck {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LONG_TEXT = 2000;
    private static final int LONGEST_CONTACT = 254;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}");

    private final Offering offering;
    private final LocalDate firstDay;
    private final List<Problem> problems = new ArrayList<>();

    IntakeCheck(Offering offering, LocalDate firstDay) {
        this.offering = offering;
        this.firstDay = firstDay;
    }

    /**
     * The checked intake; blank answers are left out.
     *
     * @throws Problem naming every field that is wrong, or 409 {@code booking-ineligible}
     */
    Intake check(BookingDraft draft, int places) {
        List<Attendee> attendees = attendees(draft.attendees(), places);
        Map<String, String> answers = answers(draft.answers());
        String contact = contact(draft.contact());
        requireConsents(draft.consents());
        if (!problems.isEmpty()) {
            throw Problem.of(problems);
        }
        attendees.forEach(this::requireEligible);
        return new Intake(attendees, answers, contact);
    }

    private void wrong(String field, String type, Object... parameters) {
        problems.add(Problem.invalid(field, type, parameters));
    }

    private void requireConsents(Set<DataKind> given) {
        offering.personalData().stream()
                .map(PersonalDataUse::kind)
                .filter(kind -> !given.contains(kind))
                .forEach(missing -> wrong("consents." + missing, "booking-consent-missing", missing));
    }

    private List<Attendee> attendees(List<Map<DataKind, String>> given, int places) {
        Set<DataKind> declared = offering.personalData().stream()
                .map(PersonalDataUse::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (given.size() > places) {
            wrong("attendees", "booking-attendees-too-many", places);
        }
        int wanted = wanted(places);
        if (given.size() < wanted) {
            wrong("attendees", "booking-attendees-too-few", wanted);
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> attendee(given.get(i), declared, "attendees." + i + "."))
                .toList();
    }

    private int wanted(int places) {
        if (PersonalNeeds.asked(offering).isEmpty()) {
            return 0;
        }
        return PersonalNeeds.isForEach(offering) ? places : 1;
    }

    private Attendee attendee(Map<DataKind, String> given, Set<DataKind> declared, String field) {
        Map<DataKind, String> data = new HashMap<>();
        for (DataKind kind : declared) {
            String value = given.getOrDefault(kind, "").strip();
            if (value.isEmpty() && !PersonalNeeds.isToldByAnswers(kind)) {
                wrong(field + kind, "booking-data-missing", kind);
            } else if (!value.isEmpty() && !isWellFormed(kind, value)) {
                wrong(field + kind, "booking-data-malformed", kind);
            } else if (!value.isEmpty()) {
                data.put(kind, value);
            }
        }
        return new Attendee(data);
    }

    private static boolean isWellFormed(DataKind kind, String value) {
        return switch (kind) {
            case PHONE -> PHONE.matcher(value).matches();
            case EMAIL -> MAIL.matcher(value).matches();
            case BIRTH_DATE -> date(value) != null;
            default -> value.length() <= LONGEST_TEXT;
        };
    }

    private void requireEligible(Attendee attendee) {
        Eligibility eligibility = offering.eligibility();
        String birth = attendee.data().get(DataKind.BIRTH_DATE);
        LocalDate born = birth == null ? null : date(birth);
        if (born != null) {
            int age = Period.between(born, firstDay).getYears();
            boolean tooYoung = eligibility.minAge() != null && age < eligibility.minAge();
            boolean tooOld = eligibility.maxAge() != null && age > eligibility.maxAge();
            if (tooYoung || tooOld || born.isAfter(firstDay)) {
                throw Refusal.ineligible("booking-age", age);
            }
        }
        if (eligibility.guardianRequired()
                && offering.personalData().stream().anyMatch(use -> use.kind() == DataKind.GUARDIAN)
                && !attendee.data().containsKey(DataKind.GUARDIAN)) {
            throw Refusal.ineligible("booking-guardian");
        }
    }

    private Map<String, String> answers(Map<String, String> given) {
        given.keySet().stream()
                .filter(key -> offering.questions().stream()
                        .noneMatch(question -> question.key().equals(key)))
                .forEach(unknown -> wrong("answers." + unknown, "booking-question-unknown", unknown));
        Map<String, String> checked = new HashMap<>();
        for (Question question : offering.questions()) {
            String answer = given.getOrDefault(question.key(), "").strip();
            if (!answer.isEmpty()) {
                require(question, isPermitted(question, answer), "booking-answer-malformed");
                checked.put(question.key(), answer);
            } else {
                require(question, !question.required(), "booking-answer-missing");
            }
        }
        return checked;
    }

    private void require(Question question, boolean fine, String type) {
        if (!fine) {
            wrong("answers." + question.key(), type, question.label());
        }
    }

    private static boolean isPermitted(Question question, String answer) {
        return switch (question.kind()) {
            case TEXT -> answer.length() <= LONGEST_TEXT;
            case LONG_TEXT -> answer.length() <= LONGEST_LONG_TEXT;
            case SINGLE_CHOICE -> codes(question).contains(answer);
            case MULTIPLE_CHOICE -> codes(question).containsAll(List.of(answer.split(",", -1)));
            case NUMBER -> isWithin(question, answer);
            case DATE -> date(answer) != null;
            case YES_NO -> answer.equals("true") || answer.equals("false");
            case PHONE -> PHONE.matcher(answer).matches();
        };
    }

    private static Set<String> codes(Question question) {
        return question.choices().stream().map(Choice::code).collect(Collectors.toSet());
    }

    private static boolean isWithin(Question question, String answer) {
        try {
            int number = Integer.parseInt(answer);
            return (question.min() == null || number >= question.min())
                    && (question.max() == null || number <= question.max());
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    private @Nullable String contact(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String address = given.strip();
        if (address.length() > LONGEST_CONTACT || !MAIL.matcher(address).matches()) {
            wrong("contact", "booking-contact-malformed");
        }
        return address;
    }
}

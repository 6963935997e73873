package plus.jia.module.youth;

import java.util.Locale;

/** What a regular event is. */
public enum Kind {
    /** 青春课堂: a class with places to book. */
    CLASSROOM,
    /** 青春驿站: open hours, nothing to book. */
    STATION;

    String offeringCode() {
        return "youth-" + name().toLowerCase(Locale.ROOT);
    }
}

package plus.jia.platform.session.rest;

import java.time.LocalDate;
import java.util.List;

/** The sessions of the days from the first to the last, both included. */
public record SessionList(LocalDate from, LocalDate to, int total, List<SessionItem> items) {}

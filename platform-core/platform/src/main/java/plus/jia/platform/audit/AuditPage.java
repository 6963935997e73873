package plus.jia.platform.audit;

import java.util.List;

/**
 * A part of the log, newest first.
 *
 * @param total how many entries match altogether
 * @param page the page, from 1
 * @param size entries on a full page
 * @param items the entries of this page
 */
public record AuditPage(long total, int page, int size, List<AuditRecord> items) {}

package plus.jia.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plus.jia.platform.audit.AuditLog;

/** An audit log in memory; each line is {@code action subject details}. */
public final class RecordedAudit extends AuditLog {
    public final List<String> lines = new ArrayList<>();

    @Override
    public void record(String action, String subject, Map<String, String> details) {
        lines.add(action + " " + subject + " " + details);
    }
}

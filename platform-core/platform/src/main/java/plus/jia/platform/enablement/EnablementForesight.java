package plus.jia.platform.enablement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import plus.jia.platform.module.SuspensionForeseen;
import plus.jia.spi.LocalizedText;

/** Says where the suspension of a module would be felt. */
@ApplicationScoped
class EnablementForesight {
    @Inject
    private EnablementService enablements;

    void foresee(@Observes SuspensionForeseen suspension) {
        List<EnablementView> concerned = enablements.current().stream()
                .filter(enablement -> enablement.offering().moduleId().equals(suspension.moduleId()))
                .toList();
        if (!concerned.isEmpty()) {
            suspension.add(effect(concerned));
        }
    }

    private static LocalizedText effect(List<EnablementView> concerned) {
        long buildings =
                concerned.stream().map(EnablementView::building).distinct().count();
        long offerings =
                concerned.stream().map(EnablementView::offering).distinct().count();
        return LocalizedText.of(
                buildings + " 座楼宇里的 " + offerings + " 个服务项目显示为“暂不可用”。",
                "In " + buildings + " buildings, " + offerings
                        + " of its offerings are shown as temporarily unavailable.");
    }
}

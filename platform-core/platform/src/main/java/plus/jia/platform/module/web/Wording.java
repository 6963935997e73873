package plus.jia.platform.module.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.building.Buildings;
import plus.jia.platform.module.ModuleView.Access;
import plus.jia.platform.module.ModuleView.Failure;
import plus.jia.platform.module.ModuleView.OnNode;
import plus.jia.platform.module.PublishedOffering;
import plus.jia.platform.partner.PartnerView;
import plus.jia.platform.partner.Partners;
import plus.jia.platform.shared.Language;
import plus.jia.spi.LocalizedText;

/** Says in the reader's words what the office knows of a module. In pages: {@code #{moduleWording}}. */
@Named("moduleWording")
@RequestScoped
public class Wording {
    @Inject
    private Language language;

    @Inject
    private Partners partners;

    @Inject
    private Buildings buildings;

    public String said(@Nullable LocalizedText text) {
        return text == null ? "" : text.in(language.locale());
    }

    /** A partner's name; its code while it is not recorded. */
    public String partner(@Nullable String code) {
        return code == null
                ? ""
                : partners.find(code).map(PartnerView::name).map(this::said).orElse(code);
    }

    public String building(@Nullable String code) {
        return code == null
                ? ""
                : buildings.find(code).map(BuildingView::name).map(this::said).orElse(code);
    }

    public String standing(Standing standing) {
        return language.text("console.standing." + standing.name());
    }

    /** How it is on a node. */
    public String state(OnNode node) {
        return language.text("console.module.state." + node.state());
    }

    /** How it feels on a node; nothing while it was not asked. */
    public String health(OnNode node) {
        return node.health() == null ? "" : language.text("console.health." + node.health());
    }

    String nodes(List<OnNode> nodes) {
        return nodes.stream()
                .map(node -> node.node() + language.text("console.colon") + state(node))
                .collect(Collectors.joining(language.text("console.semicolon")));
    }

    /** At what and why it failed, such as {@code 安排场次：超时}. */
    public String failure(Failure failure) {
        return language.text("console.operation." + failure.operation())
                + language.text("console.colon")
                + language.text("console.failure." + failure.kind());
    }

    public String mode(PublishedOffering offering) {
        return constant("mode.", offering.offering().mode());
    }

    public String category(PublishedOffering offering) {
        return constant("category.", offering.offering().category());
    }

    /** The roles that a part of its pages is open to. */
    public String roles(Access access) {
        return access.roles().stream()
                .sorted()
                .map(role -> language.text("console.role." + role))
                .collect(Collectors.joining(language.text("console.comma")));
    }

    private String constant(String prefix, Enum<?> constant) {
        return language.text(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

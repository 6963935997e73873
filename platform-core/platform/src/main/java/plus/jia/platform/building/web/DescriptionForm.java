package plus.jia.platform.building.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import plus.jia.platform.building.BuildingView;
import plus.jia.platform.shared.web.TextForm;
import plus.jia.spi.LocalizedText;

/** A building's names and address as somebody types them. */
public class DescriptionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TextForm name;
    private final TextForm address;
    private int enterprises;
    private boolean active;

    DescriptionForm(BuildingView building) {
        name = new TextForm(building.name());
        address = new TextForm(building.address());
        enterprises = building.enterprises();
        active = building.active();
    }

    LocalizedText name() {
        return name.required();
    }

    @Nullable
    LocalizedText address() {
        return address.optional();
    }

    public TextForm getName() {
        return name;
    }

    public TextForm getAddress() {
        return address;
    }

    public int getEnterprises() {
        return enterprises;
    }

    public void setEnterprises(int enterprises) {
        this.enterprises = enterprises;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}

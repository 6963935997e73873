package plus.jia.platform.building.web;

import java.io.Serializable;
import plus.jia.platform.shared.web.TextForm;
import plus.jia.spi.LocalizedText;

/** A building yet to be taken in, as somebody types it. */
public class BuildingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TextForm name = new TextForm(null);
    private String code = "";

    LocalizedText name() {
        return name.required();
    }

    public TextForm getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}

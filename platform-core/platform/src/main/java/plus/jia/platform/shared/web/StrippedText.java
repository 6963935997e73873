package plus.jia.platform.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** A line that somebody types, without the blanks around it: blanks alone, full-width ones too, are nothing typed. */
@FacesConverter("stripped")
public class StrippedText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable String text) {
        return text == null ? "" : text;
    }
}

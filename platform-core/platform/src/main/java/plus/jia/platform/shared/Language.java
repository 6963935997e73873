package plus.jia.platform.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of the request being answered. Outside a request it is Chinese. */
@Named
@RequestScoped
public class Language {
    private static final String ATTRIBUTE = Language.class.getName();

    private Locale locale = Languages.CHINESE;

    /** The language chosen for a request; Chinese where no filter chose one. For code without CDI, such as error pages. */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale chosen ? chosen : Languages.CHINESE;
    }

    void speak(Locale chosen, HttpServletRequest request) {
        locale = chosen;
        request.setAttribute(ATTRIBUTE, chosen);
    }

    public Locale locale() {
        return locale;
    }

    /** The tag for {@code lang} attributes and headers: {@code zh-CN} or {@code en}. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    /** For pages that show one thing or another. */
    public boolean isEnglish() {
        return locale.equals(Languages.ENGLISH);
    }

    /** A text of the platform in this language. */
    public String text(String key, Object... parameters) {
        return Texts.text(locale, key, parameters);
    }
}

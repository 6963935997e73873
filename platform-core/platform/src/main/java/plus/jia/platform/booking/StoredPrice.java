package plus.jia.platform.booking;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Price;

/** Writes a price as JSON. */
@Converter
@Immutable
class StoredPrice implements AttributeConverter<@Nullable Price, @Nullable String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Price price) {
        if (price == null) {
            return null;
        }
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("lowest", price.lowest()).add("highest", price.highest());
        LocalizedText note = price.note();
        if (note != null) {
            json.add("zh", note.zh());
            note.english().ifPresent(english -> json.add("en", english));
        }
        return json.build().toString();
    }

    @Override
    public @Nullable Price convertToEntityAttribute(@Nullable String written) {
        if (written == null) {
            return null;
        }
        JsonObject json = JSON.createReader(new StringReader(written)).readObject();
        LocalizedText note =
                json.containsKey("zh") ? new LocalizedText(json.getString("zh"), json.getString("en", null)) : null;
        return new Price(
                json.getJsonNumber("lowest").bigDecimalValue(),
                json.getJsonNumber("highest").bigDecimalValue(),
                note);
    }
}

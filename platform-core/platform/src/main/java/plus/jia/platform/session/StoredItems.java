package plus.jia.platform.session;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import plus.jia.spi.LocalizedText;
import plus.jia.spi.offering.Price;
import plus.jia.spi.session.OrderItem;

/** Writes what can be ordered as JSON. */
@Converter
@Immutable
class StoredItems implements AttributeConverter<List<OrderItem>, String> {
    @Override
    public String convertToDatabaseColumn(List<OrderItem> items) {
        return StoredJson.write(items, StoredItems::write);
    }

    @Override
    public List<OrderItem> convertToEntityAttribute(String json) {
        return StoredJson.read(json, StoredItems::read);
    }

    private static JsonValue write(OrderItem item) {
        return StoredJson.object()
                .add("code", item.code())
                .add("title", text(item.title()))
                .add("note", text(item.note()))
                .add("price", price(item.price()))
                .add("capacity", item.capacity())
                .build();
    }

    private static OrderItem read(JsonObject json) {
        return new OrderItem(
                json.getString("code"),
                Objects.requireNonNull(text(json, "title"), "title"),
                text(json, "note"),
                price(json.getJsonObject("price")),
                json.getInt("capacity"));
    }

    private static JsonValue price(Price price) {
        return StoredJson.object()
                .add("lowest", price.lowest())
                .add("highest", price.highest())
                .add("note", text(price.note()))
                .build();
    }

    private static Price price(JsonObject json) {
        BigDecimal lowest = json.getJsonNumber("lowest").bigDecimalValue();
        return new Price(lowest, json.getJsonNumber("highest").bigDecimalValue(), text(json, "note"));
    }

    private static JsonValue text(@Nullable LocalizedText text) {
        if (text == null) {
            return JsonValue.NULL;
        }
        var json = StoredJson.object().add("zh", text.zh());
        text.english().ifPresent(english -> json.add("en", english));
        return json.build();
    }

    private static @Nullable LocalizedText text(JsonObject json, String name) {
        if (json.isNull(name)) {
            return null;
        }
        JsonObject text = json.getJsonObject(name);
        return new LocalizedText(text.getString("zh"), text.getString("en", null));
    }
}

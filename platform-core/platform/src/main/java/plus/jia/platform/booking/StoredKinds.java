package plus.jia.platform.booking;

import static plus.jia.platform.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import plus.jia.spi.offering.DataKind;

/** Writes kinds of data as JSON. */
@Converter
@Immutable
class StoredKinds implements AttributeConverter<Set<DataKind>, String> {
    @Override
    public String convertToDatabaseColumn(Set<DataKind> kinds) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        new TreeSet<>(kinds).forEach(kind -> json.add(kind.name()));
        return json.build().toString();
    }

    @Override
    public Set<DataKind> convertToEntityAttribute(String written) {
        return JSON.createReader(new StringReader(written)).readArray().getValuesAs(JsonString.class).stream()
                .map(kind -> DataKind.valueOf(kind.getString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}

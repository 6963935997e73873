package plus.jia.platform.module;

import java.util.Optional;
import plus.jia.spi.Codes;

/**
 * Names one offering in the whole street: the module's id and the offering's code, written {@code health-clinic.tcm-orthopaedics}.
 *
 * @param moduleId the module's id
 * @param code the offering's code within the module
 */
public record OfferingId(String moduleId, String code) implements Comparable<OfferingId> {
    public OfferingId {
        Codes.require(moduleId, "module id");
        Codes.require(code, "offering code");
    }

    /** Reads the written form; empty when it is malformed. */
    public static Optional<OfferingId> parse(String written) {
        int dot = written.indexOf('.');
        if (dot < 0 || !Codes.isCode(written.substring(0, dot)) || !Codes.isCode(written.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(new OfferingId(written.substring(0, dot), written.substring(dot + 1)));
    }

    @Override
    public int compareTo(OfferingId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return moduleId + "." + code;
    }
}

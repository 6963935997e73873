package plus.jia.platform.catalogue;

/**
 * Somebody or something with a code and a name.
 *
 * @param code its code
 * @param name its name in the reader's language
 */
public record Named(String code, String name) {}

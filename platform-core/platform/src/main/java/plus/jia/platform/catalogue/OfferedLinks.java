package plus.jia.platform.catalogue;

/**
 * Addresses in the API.
 *
 * @param self the offering in full
 * @param sessions its sessions
 */
public record OfferedLinks(String self, String sessions) {}

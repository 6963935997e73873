package plus.jia.platform.module;

/**
 * Fired (synchronously, outside a transaction) on the node where a module came, went, or changed what it offers or how it is set.
 *
 * @param moduleId the module's id
 */
public record ModuleChanged(String moduleId) {}

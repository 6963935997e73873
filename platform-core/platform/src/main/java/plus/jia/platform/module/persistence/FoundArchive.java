package plus.jia.platform.module.persistence;

import plus.jia.platform.module.ModuleOrigin;

/** An archive that stands for a module, as far as it is stored. */
public record FoundArchive(
        String id, String version, int spiLevel, ModuleOrigin origin, String file, String contextRoot, String sha256) {}

/** Settings of modules: what the office edits, checked against what the module declared, and served to the modules. Values of secrets never leave it but to their module. */
@NullMarked
package plus.jia.platform.module.setting;

import org.jspecify.annotations.NullMarked;

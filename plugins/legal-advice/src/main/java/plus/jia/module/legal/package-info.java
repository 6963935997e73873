/**
 * Duty lawyers of the district's lawyers' association, one to one, building by building.
 * Knows who is on duty where, and who may not advise whom; capacity, consent and mail are the platform's.
 */
@NullMarked
package plus.jia.module.legal;

import org.jspecify.annotations.NullMarked;

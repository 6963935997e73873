/**
 * Sessions: when an enabled offering takes place, as its module proposed it or a station added it. The platform owns them and their
 * capacity; nothing here asks a module on the thread of a request.
 */
@NullMarked
package plus.jia.platform.session;

import org.jspecify.annotations.NullMarked;

/**
 * Makes what should run, run: finds archives, prepares their databases, deploys, activates, stops. The only package that knows the server's
 * commands. It decides nothing about services.
 */
@NullMarked
package plus.jia.platform.module.lifecycle;

import org.jspecify.annotations.NullMarked;

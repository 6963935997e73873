/** How pages tell problems, whoever found them: a filter, the container, or Faces; and what pages of several features draw. No page of any feature. */
@NullMarked
package plus.jia.platform.shared.web;

import org.jspecify.annotations.NullMarked;

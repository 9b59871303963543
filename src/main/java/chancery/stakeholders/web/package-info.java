/// The pages and API of stakeholders.
@NullMarked
package chancery.stakeholders.web;

import org.jspecify.annotations.NullMarked;

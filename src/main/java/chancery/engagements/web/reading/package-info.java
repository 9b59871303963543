/// How an engagement is read from a form or a JSON body: one reading for pages and API.
@NullMarked
package chancery.engagements.web.reading;

import org.jspecify.annotations.NullMarked;

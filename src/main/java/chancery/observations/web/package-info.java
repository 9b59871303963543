/// The first page of observations, and the form that its rooms share.
@NullMarked
package chancery.observations.web;

import org.jspecify.annotations.NullMarked;

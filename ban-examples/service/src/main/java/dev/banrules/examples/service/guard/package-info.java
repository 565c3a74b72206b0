/** Who may ask, and what a browser may do with the answers. */
@NullMarked
package dev.banrules.examples.service.guard;

import org.jspecify.annotations.NullMarked;

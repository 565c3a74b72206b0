/** The page, in a browser. */
@NullMarked
package dev.banrules.examples.service.page;

import org.jspecify.annotations.NullMarked;

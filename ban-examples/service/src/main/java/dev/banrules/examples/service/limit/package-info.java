/** How much of a request is taken: bytes, time, and how many at once. */
@NullMarked
package dev.banrules.examples.service.limit;

import org.jspecify.annotations.NullMarked;

/** The states of the rules that were put in place, one after the other, by all instances. */
@NullMarked
package dev.banrules.examples.service.generation;

import org.jspecify.annotations.NullMarked;

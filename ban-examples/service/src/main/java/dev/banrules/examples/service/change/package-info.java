/** What changed between two verdicts on a device, as data, as a sentence and as an event. */
@NullMarked
package dev.banrules.examples.service.change;

import org.jspecify.annotations.NullMarked;

/** Finds the devices that new rules or a day concern, and audits those again. */
@NullMarked
package dev.banrules.examples.service.reaudit;

import org.jspecify.annotations.NullMarked;

/**
 * Why something is so: the steps of evidence, the facts that are missing and what software is taken
 * for, in words.
 */
@NullMarked
package dev.banrules.report.reason;

import org.jspecify.annotations.NullMarked;

/** The languages that text is written in, and their words. */
@NullMarked
package dev.banrules.report.language;

import org.jspecify.annotations.NullMarked;

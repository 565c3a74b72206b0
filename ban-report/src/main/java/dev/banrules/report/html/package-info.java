/** One page for people, which opens anywhere. */
@NullMarked
package dev.banrules.report.html;

import org.jspecify.annotations.NullMarked;

/** Which waivers hold, for whom, and until when. */
@NullMarked
package dev.banrules.report.waiver;

import org.jspecify.annotations.NullMarked;

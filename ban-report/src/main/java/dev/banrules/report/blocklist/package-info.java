/** Block lists as text. */
@NullMarked
package dev.banrules.report.blocklist;

import org.jspecify.annotations.NullMarked;

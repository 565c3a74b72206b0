/** How text is laid out and made safe to show; knows nothing of bans. */
@NullMarked
package dev.banrules.report.layout;

import org.jspecify.annotations.NullMarked;

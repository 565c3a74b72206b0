/** What catalogs say of vendors, applications and jurisdictions, as lines. */
@NullMarked
package dev.banrules.report.entry;

import org.jspecify.annotations.NullMarked;

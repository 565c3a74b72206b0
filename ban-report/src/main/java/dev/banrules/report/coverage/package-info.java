/** How far catalogs claim to know the places that an answer is about. */
@NullMarked
package dev.banrules.report.coverage;

import org.jspecify.annotations.NullMarked;

/** Vendors, who owns them, their applications, and the identifiers by which both are known. */
@NullMarked
package dev.banrules.model.software;

import org.jspecify.annotations.NullMarked;

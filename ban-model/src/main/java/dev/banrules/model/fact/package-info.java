/** What can be known of a device, its software and what catalogs list, and the places of parts. */
@NullMarked
package dev.banrules.model.fact;

import org.jspecify.annotations.NullMarked;

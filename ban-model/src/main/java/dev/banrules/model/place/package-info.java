/**
 * Jurisdictions: their codes, what the codes say of containment, and what a catalog says of them.
 */
@NullMarked
package dev.banrules.model.place;

import org.jspecify.annotations.NullMarked;

/** Who answers as the definition says, and how that is checked. */
@NullMarked
package dev.banrules.verify;

import org.jspecify.annotations.NullMarked;

/** What tools point at in documents, in the formats of other tools. */
@NullMarked
package dev.banrules.io.diagnostic;

import org.jspecify.annotations.NullMarked;

/** Writing of documents: always the same text for the same value. */
@NullMarked
package dev.banrules.io.encode;

import org.jspecify.annotations.NullMarked;

/** What reading a document is about, whatever the kind: where it comes from, and what is wrong. */
@NullMarked
package dev.banrules.io.document;

import org.jspecify.annotations.NullMarked;

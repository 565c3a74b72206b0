/** {@code ban schema}: prints the JSON Schema of a document. */
@NullMarked
package dev.banrules.cli.schema;

import org.jspecify.annotations.NullMarked;

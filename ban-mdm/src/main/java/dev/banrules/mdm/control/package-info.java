/**
 * Writes block lists as the documents that device management tools, stores and resolvers take.
 *
 * <p>{@link dev.banrules.mdm.control.Controls} is where to begin:
 *
 * <pre>{@code
 * ControlDocument document =
 *     Controls.installed().write("amapi", list, catalogs, ControlOptions.defaults());
 * }</pre>
 *
 * <p>No line of a list is lost: each is written, or reported with the reason why the format can't
 * hold it. A writer says of one line at a time whether its format can express it, and turns the
 * lines that it can into a document; what it can't is counted for it. The package {@code text}
 * holds how JSON, SQL and names are written; each family of formats has a package of writers.
 */
@NullMarked
package dev.banrules.mdm.control;

import org.jspecify.annotations.NullMarked;

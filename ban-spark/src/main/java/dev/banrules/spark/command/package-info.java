/** {@code ban check} with the engine spark. */
@NullMarked
package dev.banrules.spark.command;

import org.jspecify.annotations.NullMarked;

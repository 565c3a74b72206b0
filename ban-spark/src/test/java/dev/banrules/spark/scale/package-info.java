/** What {@code docs/scale.md} shows: programs that {@code ban-spark/run} starts. */
@NullMarked
package dev.banrules.spark.scale;

import org.jspecify.annotations.NullMarked;

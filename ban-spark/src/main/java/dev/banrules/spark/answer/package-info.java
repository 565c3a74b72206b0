/** Answers as Spark has them: their schemas, and the rows of verdicts. */
@NullMarked
package dev.banrules.spark.answer;

import org.jspecify.annotations.NullMarked;

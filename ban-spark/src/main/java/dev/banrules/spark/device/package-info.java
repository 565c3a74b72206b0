/** Devices as Spark has them: rows of the profile's shape, texts, and documents of other tools. */
@NullMarked
package dev.banrules.spark.device;

import org.jspecify.annotations.NullMarked;

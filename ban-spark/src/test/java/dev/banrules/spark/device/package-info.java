@NullMarked
package dev.banrules.spark.device;

import org.jspecify.annotations.NullMarked;

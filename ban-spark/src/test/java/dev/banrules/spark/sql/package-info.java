@NullMarked
package dev.banrules.spark.sql;

import org.jspecify.annotations.NullMarked;

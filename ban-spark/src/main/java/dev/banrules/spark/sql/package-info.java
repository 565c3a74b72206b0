/** Functions of Spark SQL. */
@NullMarked
package dev.banrules.spark.sql;

import org.jspecify.annotations.NullMarked;

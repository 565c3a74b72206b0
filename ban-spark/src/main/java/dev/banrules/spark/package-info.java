/** Audits of fleets of any size with Apache Spark. */
@NullMarked
package dev.banrules.spark;

import org.jspecify.annotations.NullMarked;

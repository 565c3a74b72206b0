@NullMarked
package dev.banrules.spark.command;

import org.jspecify.annotations.NullMarked;

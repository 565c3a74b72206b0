@NullMarked
package dev.banrules.spark;

import org.jspecify.annotations.NullMarked;

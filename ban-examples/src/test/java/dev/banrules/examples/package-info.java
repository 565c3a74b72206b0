@NullMarked
package dev.banrules.examples;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.banrules.examples.cli;

import org.jspecify.annotations.NullMarked;

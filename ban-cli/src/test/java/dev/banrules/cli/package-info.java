@NullMarked
package dev.banrules.cli;

import org.jspecify.annotations.NullMarked;

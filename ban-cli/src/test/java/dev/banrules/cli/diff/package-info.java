@NullMarked
package dev.banrules.cli.diff;

import org.jspecify.annotations.NullMarked;

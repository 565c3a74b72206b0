@NullMarked
package dev.banrules.cli.identify;

import org.jspecify.annotations.NullMarked;

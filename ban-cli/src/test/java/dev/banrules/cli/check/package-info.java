@NullMarked
package dev.banrules.cli.check;

import org.jspecify.annotations.NullMarked;

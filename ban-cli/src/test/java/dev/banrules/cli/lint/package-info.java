@NullMarked
package dev.banrules.cli.lint;

import org.jspecify.annotations.NullMarked;

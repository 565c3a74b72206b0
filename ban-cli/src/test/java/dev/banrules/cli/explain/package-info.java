@NullMarked
package dev.banrules.cli.explain;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.banrules.cli.ask;

import org.jspecify.annotations.NullMarked;

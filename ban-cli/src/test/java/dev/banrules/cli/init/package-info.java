@NullMarked
package dev.banrules.cli.init;

import org.jspecify.annotations.NullMarked;

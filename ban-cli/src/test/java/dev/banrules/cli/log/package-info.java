@NullMarked
package dev.banrules.cli.log;

import org.jspecify.annotations.NullMarked;

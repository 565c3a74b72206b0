@NullMarked
package dev.banrules.cli.evidence;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.banrules.cli.owner;

import org.jspecify.annotations.NullMarked;

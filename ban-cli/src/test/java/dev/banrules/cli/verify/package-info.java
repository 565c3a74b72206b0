@NullMarked
package dev.banrules.cli.verify;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.banrules.cli.list;

import org.jspecify.annotations.NullMarked;

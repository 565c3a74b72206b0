@NullMarked
package dev.banrules.cli.schema;

import org.jspecify.annotations.NullMarked;

/** {@code ban ask}: decides one request before it happens. */
@NullMarked
package dev.banrules.cli.ask;

import org.jspecify.annotations.NullMarked;

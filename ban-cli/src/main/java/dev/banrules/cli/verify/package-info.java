/** {@code ban verify-verdict}: checks verdicts without the engine. */
@NullMarked
package dev.banrules.cli.verify;

import org.jspecify.annotations.NullMarked;

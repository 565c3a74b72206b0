/**
 * The definition of a verdict, transcribed section by section as plainly as possible: no index, no
 * cache, no code of the engine's. Whoever doubts a verdict reads this.
 *
 * <p>Of the likenesses of semantics §4 it knows only that a display name equals an application's
 * name; what else is "like" is left to an engine, so compare verdicts with hints off, or where no
 * name is nearly another. What else than legal forms goes from the name of a publisher ({@code
 * Tencent Technology (Shenzhen) Company Limited}) it has from docs/identity.md. It gives no
 * evidence.
 */
@NullMarked
package dev.banrules.verify.reference;

import org.jspecify.annotations.NullMarked;

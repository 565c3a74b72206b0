/**
 * The definition of a verdict, transcribed section by section as plainly as possible: no index, no
 * cache, no code of the engine's. Whoever doubts a verdict reads this.
 *
 * <p>Reading order: {@link dev.banrules.verify.definition.BanAudit} asks one ban of one piece of
 * software (§7). It asks {@code ScopeSteps} (§3, with {@code Places}), {@code TargetSteps} (§5,
 * with {@code Whose}, {@code VendorSteps}, {@code Ownership} and {@code Versions}; of unrecognised
 * software {@code UnrecognisedSteps}), {@code Phases} (§2) and {@code Exemptions} (§6) of parts
 * that the package {@code identity} has recognised (§4), and gives {@link
 * dev.banrules.verify.definition.ExpectedFinding}s with their evidence. {@link
 * dev.banrules.verify.definition.Blocked} decides of each identifier that catalogs know.
 *
 * <p>Of the likenesses of semantics §4 it knows only that a display name equals an application's
 * name; what else is "like" is left to an engine. What else than legal forms goes from the name of
 * a publisher ({@code Tencent Technology (Shenzhen) Company Limited}) it has from docs/identity.md.
 */
@NullMarked
package dev.banrules.verify.definition;

import org.jspecify.annotations.NullMarked;

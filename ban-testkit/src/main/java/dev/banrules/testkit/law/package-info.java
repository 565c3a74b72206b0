/**
 * The laws of semantics §9 as properties that hold an {@link dev.banrules.verify.Auditor} of any
 * make to the definition. A test class implements {@link dev.banrules.testkit.law.AuditorLaws}, or
 * one law alone, and says whom to ask:
 *
 * <pre>{@code
 * class MyServiceProperties implements AuditorLaws, AgreementLaw {
 *   public Auditor auditor() {
 *     return new MyService();
 *   }
 * }
 * }</pre>
 *
 * <p>The system property {@code ban.tries} says how many cases a law of full weight is tried on
 * (1000 where absent; a million where {@code ban.exhaustive} is {@code true}); see {@link
 * dev.banrules.testkit.law.Law}.
 */
@NullMarked
package dev.banrules.testkit.law;

import org.jspecify.annotations.NullMarked;

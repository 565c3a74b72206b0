/**
 * Evaluation of bans for the software of a device (semantics §7). In reading order:
 *
 * <ol>
 *   <li>{@link dev.banrules.rules.evaluate.Engine} has the loop of an audit and of a decision.
 *   <li>Which bans can concern the software? {@code SoftwareMatcher} answers from its cache, or
 *       asks {@code ApplicableBans}, which narrows down all bans with the index {@code
 *       CandidateBans} and keeps those whose target can match.
 *   <li>What does each of them mean on the day? {@code BanEvaluation}, as {@code AuditEvaluation}
 *       or {@code DecisionEvaluation}, looks up the {@code Match} of scope and target and makes an
 *       {@code Outcome} for each conduct.
 *   <li>{@code Findings} are made of outcomes, with evidence ({@code EvidenceBuilder}) and the
 *       facts that are missing ({@code MissingFacts}). {@code Explanations} are made of all
 *       conducts.
 *   <li>{@code BlockLists} decide about all identifiers of the catalogs at once: {@code
 *       BlockListLines} are the same for all lists, {@code BlockListEvaluation} makes one list of
 *       them.
 * </ol>
 */
@NullMarked
package dev.banrules.rules.evaluate;

import org.jspecify.annotations.NullMarked;

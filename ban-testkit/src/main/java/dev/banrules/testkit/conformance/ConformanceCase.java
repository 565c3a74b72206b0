package dev.banrules.testkit.conformance;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Status;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One case: what is asked, its documents as JSON text, and what must be answered.
 *
 * @param name the case's name
 * @param why the clause of the definition that it pins
 * @param catalogs the catalog documents
 * @param waivers the waivers document, if there is one
 * @param device the device profile
 * @param at the date of the audit
 * @param options the caller's choices; hints are off and the next change is asked for
 * @param expected what the verdict must say
 */
public record ConformanceCase(
    String name,
    String why,
    ImmutableList<String> catalogs,
    Optional<String> waivers,
    String device,
    LocalDate at,
    AuditOptions options,
    Expected expected) {

  /**
   * What a verdict must say.
   *
   * @param status its status
   * @param findings its findings, in order
   * @param unrecognised the positions of software that is not recognised
   * @param nextChange the first later date on which the findings differ
   * @param since {@code since} of each finding, where the case pins it
   * @param component {@code component} of each finding, where the case pins it
   */
  public record Expected(
      Status status,
      ImmutableList<ExpectedFinding> findings,
      ImmutableList<Integer> unrecognised,
      Optional<LocalDate> nextChange,
      Optional<ImmutableList<Optional<LocalDate>>> since,
      Optional<ImmutableList<Optional<String>>> component) {}

  /**
   * What a finding must say.
   *
   * @param ban the ban
   * @param software the position of the software
   * @param conduct the conduct
   * @param consequence what the ban means
   * @param certainty how sure that is
   */
  public record ExpectedFinding(
      Id<Ban> ban, int software, Conduct conduct, Consequence consequence, Certainty certainty) {}
}

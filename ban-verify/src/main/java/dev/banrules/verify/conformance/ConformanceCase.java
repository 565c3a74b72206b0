package dev.banrules.verify.conformance;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
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
 * @param why what it pins: a clause of the definition, or of an act; may be empty
 * @param ban the one ban that the case is about; findings of others are then left aside, also for
 *     status and answer
 * @param catalogs which catalogs it is asked of
 * @param waivers the waivers document, if there is one
 * @param device the device profile
 * @param at the date of the audit or the decision
 * @param options the caller's choices; hints are off
 * @param ask what is to be decided; an audit is asked for where it is empty
 * @param expected what must be answered
 */
public record ConformanceCase(
    String name,
    String why,
    Optional<Id<Ban>> ban,
    CaseCatalogs catalogs,
    Optional<String> waivers,
    String device,
    LocalDate at,
    AuditOptions options,
    Optional<Request> ask,
    Expected expected) {

  /**
   * {@return the case that a text states}
   *
   * @param name what it is called where it states no name
   * @param text one JSON object, as the README beside the cases describes it
   * @throws IllegalArgumentException if it is something else
   */
  public static ConformanceCase parse(String name, String text) {
    return CaseFile.parse(name, text);
  }

  /**
   * What is to be decided.
   *
   * @param software the piece of software, as JSON text
   * @param conduct what is to be done with it
   */
  public record Request(String software, Conduct conduct) {}

  /**
   * What must be answered; what a case does not pin is empty.
   *
   * @param status the verdict's status
   * @param answer the decision's answer
   * @param findings the findings, in order
   * @param unrecognised the positions of software that is not recognised
   * @param nextChange the first later date on which the findings differ, or none
   * @param since {@code since} of each finding
   * @param component {@code component} of each finding
   */
  public record Expected(
      Optional<Status> status,
      Optional<Answer> answer,
      Optional<ImmutableList<ExpectedFinding>> findings,
      Optional<ImmutableList<Integer>> unrecognised,
      Optional<Optional<LocalDate>> nextChange,
      Optional<ImmutableList<Optional<LocalDate>>> since,
      Optional<ImmutableList<Optional<PartRef>>> component) {}

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

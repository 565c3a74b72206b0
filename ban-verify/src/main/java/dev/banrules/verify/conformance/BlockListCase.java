package dev.banrules.verify.conformance;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One case of a block list: what is asked, its documents as JSON text, and what must be answered.
 *
 * @param name the case's name
 * @param why what it pins: a clause of the definition
 * @param catalogs which catalogs it is asked of
 * @param waivers the waivers document, if there is one
 * @param facts the facts, as a device profile without software
 * @param conduct what is asked about doing
 * @param at the day
 * @param options the caller's choices; hints are off
 * @param expected the lines, in order
 * @param nextChange the first later day on which the lines differ, or none
 */
public record BlockListCase(
    String name,
    String why,
    CaseCatalogs catalogs,
    Optional<String> waivers,
    String facts,
    Conduct conduct,
    LocalDate at,
    AuditOptions options,
    ImmutableList<ExpectedLine> expected,
    Optional<LocalDate> nextChange) {

  /**
   * {@return the case that a text states}
   *
   * @param name what it is called where it states no name
   * @param text one JSON object, as the README beside the cases describes it
   * @throws IllegalArgumentException if it is something else
   */
  public static BlockListCase parse(String name, String text) {
    return BlockListCaseFile.parse(name, text);
  }

  /**
   * {@return whether a text is about a block list: it has {@code facts} where other cases have a
   * {@code device}}
   *
   * @param text one JSON object
   * @throws IllegalArgumentException if it is no JSON
   */
  public static boolean isOne(String text) {
    return CaseTree.read(text).has("facts");
  }

  /**
   * What a line must say.
   *
   * @param identifier the identifier or pattern, {@code *} for all others
   * @param decision what is answered
   * @param bans the bans that give the answer, by id
   * @param application the application that the identifier names
   * @param vendor the vendor that it names, or whose the application is
   */
  public record ExpectedLine(
      String identifier,
      Answer decision,
      ImmutableList<Id<Ban>> bans,
      Optional<Id<Application>> application,
      Optional<Id<Vendor>> vendor) {}
}

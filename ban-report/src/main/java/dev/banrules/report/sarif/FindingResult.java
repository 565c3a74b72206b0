package dev.banrules.report.sarif;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.report.finding.FindingWords;
import dev.banrules.report.sarif.SarifResult.FilePlace;
import dev.banrules.report.sarif.SarifResult.Level;
import dev.banrules.report.sarif.SarifResult.LogicalPlace;
import dev.banrules.report.sarif.SarifResult.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding as a result of a log: the ban is the rule. */
public final class FindingResult {

  private FindingResult() {}

  /**
   * What a finding is about, as a log shows it.
   *
   * @param whole the device, or what else was audited; the message begins with it
   * @param part what of it the finding is about, by a name that stays the same in later logs
   * @param notes sentences that stand after what the finding says
   * @param file where in a file it is
   * @param place where it is otherwise
   */
  public record Subject(
      String whole,
      String part,
      ImmutableList<String> notes,
      Optional<FilePlace> file,
      LogicalPlace place) {
    /** Checks that nothing is null. */
    public Subject {
      requireNonNull(whole, "whole");
      requireNonNull(part, "part");
      requireNonNull(notes, "notes");
      requireNonNull(file, "file");
      requireNonNull(place, "place");
    }
  }

  /**
   * {@return a finding as a result}
   *
   * @param ban the ban that it is of, if a catalog has it
   * @param words the words for the findings of its verdict
   * @param finding the finding
   * @param subject what it is about
   */
  public static SarifResult of(
      Optional<Ban> ban, FindingWords words, Finding finding, Subject subject) {
    return new SarifResult(
        rule(ban, words, finding),
        level(finding),
        subject.whole() + ": " + message(words, finding, subject.notes()),
        subject.file(),
        Optional.of(subject.place()),
        Optional.of(
            String.join(
                "|",
                subject.whole(),
                finding.ban().value(),
                finding.conduct().toString(),
                subject.part())),
        suppression(words, finding));
  }

  private static SarifRule rule(Optional<Ban> ban, FindingWords words, Finding finding) {
    List<String> basis = words.legalBasis(finding);
    return new SarifRule(
        finding.ban().value(),
        words.banTitle(finding),
        basis.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", basis)),
        Optional.empty(),
        ban.flatMap(Ban::instrument)
            .flatMap(Instrument::url)
            .filter(url -> url.matches("https?://[!-~]+")));
  }

  private static String message(FindingWords words, Finding finding, List<String> notes) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.sentence(finding));
    sentences.addAll(notes);
    sentences.addAll(words.reasons(finding));
    words.missing(finding).forEach(fact -> sentences.add("missing: " + fact));
    words.remedy(finding).ifPresent(sentences::add);
    return String.join(". ", sentences);
  }

  private static Level level(Finding finding) {
    boolean certain = finding.certainty() == Certainty.CERTAIN;
    return switch (finding.consequence()) {
      case VIOLATION -> certain ? Level.ERROR : Level.OPEN;
      case EXEMPT -> Level.ERROR;
      case DUE -> Level.WARNING;
      case UPCOMING, ADVISORY -> Level.NOTE;
      case SUSPENDED, NOTICE -> Level.INFORMATIONAL;
    };
  }

  private static Optional<Suppression> suppression(FindingWords words, Finding finding) {
    return finding.consequence() == Consequence.EXEMPT
        ? Optional.of(new Suppression(false, String.join(". ", words.reasons(finding))))
        : Optional.empty();
  }
}

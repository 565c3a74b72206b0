package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.base.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Remedy;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.edit.Edits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A verdict in which one thing was altered.
 *
 * @param what what was altered
 * @param verdict the altered verdict
 */
record Altered(String what, Verdict verdict) {

  static ImmutableList<Altered> of(Verdict verdict) {
    ImmutableList.Builder<Altered> all = ImmutableList.builder();
    all.add(
        new Altered(
            "the device is another", Verdict.builder().from(verdict).device("another").build()));
    for (int i = 0; i < verdict.findings().size(); i++) {
      Finding finding = verdict.findings().get(i);
      if (finding.certainty() == Certainty.CERTAIN) {
        all.add(
            new Altered(
                "findings[" + i + "] is left out",
                with(verdict, Edits.without(verdict.findings(), i))));
      }
      new Alterations(verdict, i, all).add();
    }
    return all.build();
  }

  private static Verdict with(Verdict verdict, List<Finding> findings) {
    return Verdict.builder().from(verdict).findings(findings).build();
  }

  /** The alterations of one finding. */
  private record Alterations(Verdict verdict, int at, ImmutableList.Builder<Altered> all) {

    private Finding finding() {
      return verdict.findings().get(at);
    }

    private Finding.Builder copy() {
      return Finding.builder().from(finding());
    }

    void add() {
      Finding finding = finding();
      field("ban", copy().ban(Id.of("another-ban")));
      field("software", copy().software(finding.software() + 1));
      field(
          "certainty",
          copy()
              .certainty(
                  finding.certainty() == Certainty.CERTAIN
                      ? Certainty.POSSIBLE
                      : Certainty.CERTAIN));
      field(
          "conduct",
          copy()
              .conduct(finding.conduct().equals(Conduct.USE) ? Conduct.INSTALL : Conduct.USE));
      for (Consequence other : Consequence.values()) {
        if (other != finding.consequence()) {
          Optional<LocalDate> due =
              other == Consequence.DUE ? Optional.of(verdict.at()) : Optional.empty();
          field("consequence", copy().consequence(other).due(due));
        }
      }
      finding.due().ifPresent(due -> field("due", copy().due(due.plusDays(1))));
      finding
          .since()
          .ifPresent(
              since -> {
                field("since", copy().since(since.plusDays(1)));
                field("since", copy().since(since.minusDays(1)));
                field("since", copy().since(Optional.empty()));
              });
      finding
          .application()
          .ifPresent(
              a -> {
                field("application", copy().application(Id.of("another-application")));
                field("application", copy().application(Optional.empty()));
              });
      finding.vendor().ifPresent(v -> field("vendor", copy().vendor(Id.of("another-vendor"))));
      field("component", copy().component("software[0].components[99]"));
      field(
          "remedies",
          copy()
              .remedies(
                  ImmutableSet.copyOf(
                      Sets.symmetricDifference(
                          finding.remedies(), ImmutableSet.of(Remedy.REMOVE)))));
      field("missing", copy().addMissing("a-fact-that-is-not-missing"));
      steps();
    }

    private void steps() {
      ImmutableList<Evidence> evidence = finding().evidence();
      for (int i = 0; i < evidence.size(); i++) {
        String step = "evidence[" + i + "]";
        field(step + " left out", copy().evidence(Edits.without(evidence, i)));
        for (Evidence other : AlteredEvidence.of(evidence.get(i))) {
          field(step + " " + other, copy().evidence(Edits.with(evidence, i, other)));
        }
      }
    }

    private void field(String what, Finding.Builder altered) {
      all.add(
          new Altered(
              "findings[" + at + "] has another " + what,
              with(verdict, Edits.with(verdict.findings(), at, altered.build()))));
    }
  }
}

package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.definition.AuditInput;
import dev.banrules.verify.definition.BanAudit;
import dev.banrules.verify.definition.ExpectedFinding;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** Compares one verdict with what the definition says. */
final class VerdictComparison {

  private final AuditInput input;
  private final Verdict verdict;
  private final List<Objection> objections = new ArrayList<>();
  private final ImmutableListMultimap<Integer, Integer> bySoftware;
  private final ImmutableListMultimap<Pair, Integer> byPair;
  private final Optional<AskedLikeness> likeness;

  /**
   * Prepares the comparison.
   *
   * @param likeness what to ask about software that may be similar to something; empty to take the
   *     verdict's word
   */
  VerdictComparison(AuditInput input, Optional<Likeness> likeness, Verdict verdict) {
    this.input = input;
    this.verdict = verdict;
    this.likeness = likeness.map(asked -> new AskedLikeness(asked, input.catalogs(), objections));
    this.bySoftware =
        Multimaps.index(
            ContiguousSet.closedOpen(0, verdict.findings().size()),
            i -> verdict.findings().get(i).softwareIndex());
    this.byPair =
        Multimaps.index(
            ContiguousSet.closedOpen(0, verdict.findings().size()),
            i -> Pair.of(verdict.findings().get(i)));
  }

  CheckedVerdict checked() {
    checkHead();
    checkOrder();
    checkFindings();
    return new CheckedVerdict(
        ImmutableList.copyOf(objections),
        likeness.map(AskedLikeness::similar).orElse(0),
        likeness.map(AskedLikeness::dissimilar).orElse(0));
  }

  private void checkHead() {
    if (!verdict.device().equals(input.device().id())) {
      object("it is of another device");
    }
    if (verdict.coverage() != input.device().coverage()) {
      object(Difference.of("coverage", input.device().coverage(), verdict.coverage()));
    }
    if (!withoutNextChange(verdict.options()).equals(withoutNextChange(input.options()))) {
      object("it is the answer to somebody who chose otherwise: " + input.options());
    }
    ImmutableList<CatalogReference> references =
        input.catalogs().catalogs().stream().map(CatalogReference::to).collect(toImmutableList());
    if (!verdict.catalogs().equals(references)) {
      object("it rests on other catalogs: " + Difference.text(references));
    }
  }

  private static AuditOptions withoutNextChange(AuditOptions options) {
    return AuditOptions.builder().from(options).nextChange(false).build();
  }

  private void checkOrder() {
    Comparator<Finding> order =
        Comparator.comparing(Finding::softwareIndex)
            .thenComparing(Finding::ban)
            .thenComparing(Finding::consequence);
    for (int i = 1; i < verdict.findings().size(); i++) {
      if (order.compare(verdict.findings().get(i - 1), verdict.findings().get(i)) >= 0) {
        objections.add(Objection.toFinding(i, "is not after the one before it"));
      }
    }
    for (int i = 0; i < verdict.findings().size(); i++) {
      Finding finding = verdict.findings().get(i);
      if (finding.softwareIndex() >= input.device().software().size()
          || input.catalogs().ban(finding.ban()).isEmpty()) {
        objections.add(Objection.toFinding(i, "there is no such ban or software"));
      }
    }
  }

  private void checkFindings() {
    Set<Integer> unrecognised = new HashSet<>(verdict.unrecognised());
    if (!verdict.unrecognised().equals(unrecognised.stream().sorted().toList())) {
      object("`unrecognised` is not in order");
    }
    Optional<LocalDate> nextChange = Optional.empty();
    boolean settled = true;
    NavigableSet<LocalDate> days = input.daysOfChange();
    for (int i = 0; i < input.device().software().size(); i++) {
      boolean listed = unrecognised.remove(i);
      ImmutableList<Part> parts = parts(i, listed);
      checkRecognised(parts.get(0), listed, i);
      for (BanAudit audit : input.audits(i, parts, days)) {
        checkPair(audit, i);
        if (verdict.nextChange().isPresent()) {
          settled &= audit.isSettled();
          nextChange = earlier(nextChange, nextChange(audit, verdict.nextChange().get()));
        }
      }
    }
    if (!unrecognised.isEmpty()) {
      object("`unrecognised` lists software that is not there");
    }
    if (verdict.nextChange().isPresent()) {
      checkNextChange(verdict.nextChange().get(), nextChange, settled);
    }
  }

  private ImmutableList<Part> parts(int position, boolean listed) {
    if (likeness.isPresent()) {
      return input.parts(position, likeness.get()::recognised);
    }
    ClaimedIdentities claimed =
        ClaimedIdentities.of(input, position, bySoftware.get(position), verdict.findings(), listed);
    objections.addAll(claimed.objections());
    return claimed.parts();
  }

  /** Of a claimed day it matters only whether it is the first one. */
  private Optional<LocalDate> nextChange(BanAudit audit, NextChange claimed) {
    return audit.nextChange(verdict.at(), claimed.day().orElse(LocalDate.MAX));
  }

  private void checkRecognised(Part whole, boolean listed, int position) {
    boolean recognised = !whole.identities().isEmpty();
    if (listed == recognised && (recognised || whole.settled())) {
      object("software[" + position + "] is " + (listed ? "" : "not ") + "listed as unrecognised");
    }
  }

  /** Of one ban and one piece of software: each expected finding is there, and no other. */
  private void checkPair(BanAudit audit, int position) {
    Id<Ban> ban = audit.ban().id();
    List<ExpectedFinding> left = new ArrayList<>(audit.findings(verdict.at()));
    for (int i : byPair.get(new Pair(ban, position))) {
      Finding claimed = verdict.findings().get(i);
      Optional<ExpectedFinding> expected =
          left.stream().filter(finding -> isOf(finding, claimed)).findFirst();
      if (expected.isPresent()) {
        left.remove(expected.get());
        objections.addAll(FindingCheck.objections(input, audit, expected.get(), i, claimed));
      } else {
        objections.add(
            Objection.toFinding(
                i, "does not hold; of that ban and software there are left: " + keys(left)));
      }
    }
    for (ExpectedFinding missed : left) {
      object("software[" + position + "] and `" + ban + "`: left out: " + missed.key());
    }
  }

  private static boolean isOf(ExpectedFinding expected, Finding claimed) {
    return expected.conduct().equals(claimed.conduct())
        && expected.consequence() == claimed.consequence()
        && expected.certainty() == claimed.certainty();
  }

  private static List<String> keys(List<ExpectedFinding> findings) {
    return findings.stream().map(ExpectedFinding::key).toList();
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }

  private void checkNextChange(NextChange claimed, Optional<LocalDate> expected, boolean settled) {
    boolean mayBeEarlier =
        !settled
            && claimed.day().isPresent()
            && claimed.day().get().isAfter(verdict.at())
            && (expected.isEmpty() || claimed.day().get().isBefore(expected.get()));
    if (!mayBeEarlier && !claimed.day().equals(expected)) {
      object(Difference.of("nextChange", expected, claimed.day()));
    }
  }

  /** A ban and the position of software that it is asked of. */
  private record Pair(Id<Ban> ban, int software) {

    static Pair of(Finding finding) {
      return new Pair(finding.ban(), finding.softwareIndex());
    }
  }

  private void object(String reason) {
    objections.add(Objection.toVerdict(reason));
  }
}

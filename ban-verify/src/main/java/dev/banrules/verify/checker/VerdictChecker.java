package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.CatalogReference;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.model.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a verdict against what it speaks of (semantics §8, law 8). It accepts only if every step
 * of the evidence holds, each finding says what its steps entail, the order is right, and no ban
 * that hits was left out.
 *
 * <p>How like two names are is the engine's own measure (§4): of an identity by likeness it is
 * checked that it is of what the software states and the catalogs know, that it makes nothing sure,
 * and that nothing surer speaks of that software; that the two are alike, the score and the note
 * are believed. So an altered score or note of a likeness is not found. Software of which no
 * likeness was shown may be anything possible, so of it only what surely hits is missed.
 */
public final class VerdictChecker {

  private final Ground ground;
  private final Verdict verdict;
  private final NavigableSet<LocalDate> firstDays;
  private final List<Objection> objections = new ArrayList<>();

  private VerdictChecker(Ground ground, Verdict verdict) {
    this.ground = ground;
    this.verdict = verdict;
    this.firstDays = Dates.firstDays(ground);
  }

  /**
   * {@return what in a verdict does not hold; nothing where it is accepted}
   *
   * @param catalogs the catalogs that it rests on
   * @param waivers the waivers
   * @param device the device
   * @param options the choices of whoever asked for it; whether the next change was among them does
   *     not matter
   * @param verdict the verdict
   */
  public static ImmutableList<Objection> check(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      AuditOptions options,
      Verdict verdict) {
    Ground ground = new Ground(catalogs, ImmutableList.copyOf(waivers), device, options);
    VerdictChecker checker = new VerdictChecker(ground, verdict);
    checker.checkHead();
    checker.checkOrder();
    checker.checkFindings();
    return ImmutableList.copyOf(checker.objections);
  }

  private void checkHead() {
    if (!verdict.device().equals(ground.device().id())) {
      object("it is of another device");
    }
    ImmutableList<CatalogReference> references =
        ground.catalogs().catalogs().stream().map(CatalogReference::to).collect(toImmutableList());
    if (!verdict.catalogs().equals(references)) {
      object("it rests on other catalogs: " + references);
    }
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
      if (finding.softwareIndex() >= ground.device().software().size()
          || ground.catalogs().ban(finding.ban()).isEmpty()) {
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
    for (int i = 0; i < ground.device().software().size(); i++) {
      Software software = ground.device().software().get(i);
      ClaimedParts claimed = ClaimedParts.of(ground, i, verdict.findings());
      objections.addAll(claimed.objections());
      checkRecognised(claimed.parts().get(0), unrecognised.remove(i), i);
      for (Ban ban : ground.catalogs().bans()) {
        Inquiry inquiry = new Inquiry(ground, firstDays, ban, software, claimed.parts());
        checkPair(inquiry, i);
        if (verdict.nextChange().isPresent()) {
          settled &= inquiry.isSettled();
          nextChange = earlier(nextChange, nextChange(inquiry, verdict.nextChange().get()));
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

  /** Of a claimed day it matters only whether it is the first one. */
  private Optional<LocalDate> nextChange(Inquiry inquiry, NextChange claimed) {
    return inquiry.nextChange(verdict.at(), claimed.day().orElse(LocalDate.MAX));
  }

  private void checkRecognised(Part whole, boolean listed, int position) {
    boolean recognised = !whole.identities().isEmpty();
    if (listed == recognised && (recognised || whole.settled())) {
      object("software[" + position + "] is " + (listed ? "" : "not ") + "listed as unrecognised");
    }
  }

  /** Of one ban and one piece of software: what must stand stands, and nothing else. */
  private void checkPair(Inquiry inquiry, int position) {
    Id<Ban> ban = inquiry.ban().id();
    List<Outcome> open = new ArrayList<>(inquiry.on(verdict.at()));
    for (int i = 0; i < verdict.findings().size(); i++) {
      Finding finding = verdict.findings().get(i);
      if (finding.softwareIndex() != position || !finding.ban().equals(ban)) {
        continue;
      }
      Optional<Outcome> outcome =
          open.stream()
              .filter(o -> o.conduct().equals(finding.conduct()))
              .filter(o -> o.consequence() == finding.consequence())
              .filter(o -> o.certainty() == finding.certainty())
              .findFirst();
      if (outcome.isPresent()) {
        open.remove(outcome.get());
        objections.addAll(
            FindingProof.objections(ground, inquiry, outcome.get(), verdict.at(), i, finding));
      } else {
        objections.add(Objection.toFinding(i, "does not stand; what does: " + keys(open)));
      }
    }
    for (Outcome missed : open) {
      object("software[" + position + "] and `" + ban + "`: left out: " + missed.key());
    }
  }

  private static List<String> keys(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::key).toList();
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isEmpty() || (b.isPresent() && b.get().isBefore(a.get())) ? b : a;
  }

  private void checkNextChange(NextChange claimed, Optional<LocalDate> entailed, boolean settled) {
    boolean mayBeEarlier =
        !settled
            && claimed.day().isPresent()
            && claimed.day().get().isAfter(verdict.at())
            && (entailed.isEmpty() || claimed.day().get().isBefore(entailed.get()));
    if (!mayBeEarlier && !claimed.day().equals(entailed)) {
      object("`nextChange` is " + claimed.day() + ", entailed is " + entailed);
    }
  }

  private void object(String reason) {
    objections.add(Objection.toVerdict(reason));
  }
}

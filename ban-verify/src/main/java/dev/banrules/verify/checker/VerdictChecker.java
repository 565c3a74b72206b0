package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.verify.definition.AuditInput;
import dev.banrules.verify.definition.Knowledge;
import java.util.List;
import java.util.Optional;

/**
 * Checks verdicts against what they speak of (semantics §8, law 8). It accepts one only if every
 * step of the evidence holds, each finding says what its steps entail, the order is right, no ban
 * that hits was left out, and what is unrecognised and the next change are what they should be.
 * What it learns about the catalogs it remembers, so that the check of one more verdict takes time
 * in proportion to its software. Safe for any number of threads.
 *
 * <p>How similar two names are is not defined (§4). With {@link #with(Likeness)}, fuzzy matching is
 * asked again about every name that may be similar to something; its answer is bounded by the
 * definition, and a verdict must say exactly that. Without, the verdict's own word is taken: of an
 * identity by likeness it is checked that it is of what the software states and the catalogs know,
 * that it makes nothing sure, and that nothing surer speaks of that software; and software of which
 * no likeness was shown may be anything possible, so of it only what surely hits is missed.
 */
public final class VerdictChecker {

  private final Knowledge knowledge;
  private final ImmutableList<Waiver> waivers;
  private final Optional<Likeness> likeness;

  private VerdictChecker(
      Knowledge knowledge, ImmutableList<Waiver> waivers, Optional<Likeness> likeness) {
    this.knowledge = knowledge;
    this.waivers = waivers;
    this.likeness = likeness;
  }

  /**
   * {@return a checker of verdicts that rest on some catalogs, which takes their word for what is
   * similar}
   *
   * @param catalogs the catalogs
   * @param waivers the waivers
   */
  public static VerdictChecker of(CatalogSet catalogs, List<Waiver> waivers) {
    return new VerdictChecker(
        new Knowledge(catalogs), ImmutableList.copyOf(waivers), Optional.empty());
  }

  /**
   * {@return the same, which asks fuzzy matching what is similar}
   *
   * @param fuzzyMatching what to ask about software that may be similar to something
   */
  public VerdictChecker with(Likeness fuzzyMatching) {
    return new VerdictChecker(knowledge, waivers, Optional.of(fuzzyMatching));
  }

  /**
   * {@return what in a verdict does not hold, and what is taken on trust}
   *
   * @param device the device
   * @param options the choices of whoever asked for it; whether the next change was among them does
   *     not matter
   * @param verdict the verdict
   */
  public CheckedVerdict check(DeviceProfile device, AuditOptions options, Verdict verdict) {
    AuditInput input = new AuditInput(knowledge, waivers, device, options);
    return new VerdictComparison(input, likeness, verdict).checked();
  }

  /**
   * {@return what in one verdict does not hold, where its own word is taken for what is similar;
   * nothing where it is accepted}
   *
   * @param catalogs the catalogs that it rests on
   * @param waivers the waivers
   * @param device the device
   * @param options the choices of whoever asked for it
   * @param verdict the verdict
   */
  public static ImmutableList<Objection> check(
      CatalogSet catalogs,
      List<Waiver> waivers,
      DeviceProfile device,
      AuditOptions options,
      Verdict verdict) {
    return of(catalogs, waivers).check(device, options, verdict).objections();
  }
}

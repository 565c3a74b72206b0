package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipClosures;
import dev.banrules.rules.ownership.OwnershipComponents;
import dev.banrules.rules.place.Places;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What catalogs know of applications and vendors, for targets to be asked against. */
public final class Targets {

  private final CatalogSet catalogs;
  private final OwnershipClosures ownership;
  private final OwnershipComponents components;
  private final Successions successions;
  private final Whose whose;
  private final Versions versions;
  private final Map<Id<SoftwareList>, ListIndex> lists = new ConcurrentHashMap<>();

  private Targets(
      CatalogSet catalogs,
      Places places,
      OwnershipClosures ownership,
      OwnershipComponents components,
      Successions successions,
      Versions versions) {
    this.catalogs = catalogs;
    this.ownership = ownership;
    this.components = components;
    this.successions = successions;
    this.whose = new Whose(catalogs, places);
    this.versions = versions;
  }

  /**
   * {@return the targets of bans in catalogs}
   *
   * @param catalogs the catalogs
   * @param places what lies within what
   */
  public static Targets of(CatalogSet catalogs, Places places) {
    return new Targets(
        catalogs,
        places,
        OwnershipClosures.of(catalogs),
        OwnershipComponents.of(catalogs),
        Successions.of(catalogs),
        new Versions());
  }

  /**
   * {@return the targets of bans in other catalogs, which share with these what hangs on entries
   * that say the same}
   *
   * @param others the catalogs
   * @param places what lies within what
   */
  public Targets recompile(CatalogSet others, Places places) {
    boolean sameOwnership = catalogs.hasVendorsAs(others, Targets::areOwnedAlike);
    Successions otherSuccessions = Successions.of(others);
    return new Targets(
        others,
        places,
        sameOwnership ? ownership : OwnershipClosures.of(others),
        sameOwnership ? components : OwnershipComponents.of(others),
        successions.areAs(otherSuccessions) ? successions : otherSuccessions,
        versions);
  }

  private static boolean areOwnedAlike(Vendor one, Vendor other) {
    return one.id().equals(other.id())
        && one.countries().equals(other.countries())
        && one.stakes().equals(other.stakes())
        && one.successorOf().equals(other.successorOf());
  }

  /**
   * {@return a target, ready to be asked of software}
   *
   * @param target the target
   */
  public CompiledTarget compile(Target target) {
    return new CompiledTarget(target, TargetFacts.of(target, catalogs));
  }

  /**
   * {@return whether a part of software matches a target, step by step: the answer of each of its
   * identities; of one that no catalog recognises the one answer (semantics §4 step 4)}
   *
   * @param target the target
   * @param part the part
   * @param circumstances what else it depends on
   */
  public ImmutableList<Step> answers(
      CompiledTarget target, Part part, Circumstances circumstances) {
    if (!part.recognised()) {
      return ImmutableList.of(ofUnrecognised(target, circumstances.strict()));
    }
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Identity identity : part.identities()) {
      steps.add(target.target().accept(TargetEvaluator.of(this, part, identity, circumstances)));
    }
    return steps.build();
  }

  private Step ofUnrecognised(CompiledTarget target, boolean strict) {
    if (target.facts().asksAnything()) {
      return target.target().accept(new UnrecognisedEvaluator(catalogs, strict));
    }
    return new Step.Unrecognised(
        strict && target.facts().mayMeanUnrecognised() ? Truth.UNKNOWN : Truth.NO);
  }

  CatalogSet catalogs() {
    return catalogs;
  }

  /** The entries of a list by what they can match. */
  ListIndex list(Id<SoftwareList> id) {
    return lists.computeIfAbsent(
        id, unused -> new ListIndex(catalogs.list(id).orElseThrow(), this));
  }

  /** {@return who is connected with whom by stakes or successions} */
  public OwnershipComponents components() {
    return components;
  }

  OwnershipClosures ownership() {
    return ownership;
  }

  Versions versions() {
    return versions;
  }

  /** {@return who succeeds which application} */
  public Successions successions() {
    return successions;
  }

  /** {@return whose software is} */
  public Whose whose() {
    return whose;
  }
}

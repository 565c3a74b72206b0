package dev.banrules.rules.target;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.rules.identity.Part;
import dev.banrules.rules.ownership.OwnershipClosures;
import java.time.LocalDate;

/** Asks targets of software, against what catalogs know of applications and vendors. */
public final class Targets {

  private final CatalogSet catalogs;
  private final OwnershipClosures ownership;
  private final Successions successions;
  private final Versions versions = new Versions();

  private Targets(CatalogSet catalogs, OwnershipClosures ownership, Successions successions) {
    this.catalogs = catalogs;
    this.ownership = ownership;
    this.successions = successions;
  }

  /**
   * {@return the targets of bans in catalogs}
   *
   * @param catalogs the catalogs
   */
  public static Targets of(CatalogSet catalogs) {
    return new Targets(catalogs, OwnershipClosures.of(catalogs), Successions.of(catalogs));
  }

  /**
   * {@return whether a part of software matches, step by step: the answer of each of its
   * identities; of one that no catalog recognises the one answer, which is no, and in the strict
   * mode unknown where the target has an origin or a category (semantics §4 step 4)}
   *
   * @param target the target
   * @param part the part
   * @param day the day
   * @param strict whether this is the strict mode
   */
  public ImmutableList<Step> answers(Target target, Part part, LocalDate day, boolean strict) {
    if (!part.recognised()) {
      return ImmutableList.of(
          new Step.Unrecognised(
              strict && TargetFacts.of(target).asksOriginOrCategory() ? Truth.UNKNOWN : Truth.NO));
    }
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (Identity identity : part.identities()) {
      steps.add(target.accept(new TargetEvaluator(this, part, identity, day, strict, false)));
    }
    return steps.build();
  }

  CatalogSet catalogs() {
    return catalogs;
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
}

package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.identity.Part;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Software that states nothing but one identifier, whichever of those that stand for the same.
 * Lines of block lists share it, so that each is decided about once; one equals no other.
 */
final class SoleSoftware {

  private final ImmutableList<Identity> identities;
  private final ImmutableList<Part> parts;
  private final ApplicableBans applicableBans;
  private final boolean strict;
  private final ImmutableList<CompiledBan> candidates;

  /**
   * Which of the candidates can concern it. Found out when a list first asks: of most bans none
   * does, because they bind other devices.
   */
  private final AtomicReferenceArray<@Nullable Optional<ApplicableBan>> applicable;

  SoleSoftware(
      ImmutableList<Identity> identities,
      ImmutableList<Part> parts,
      ApplicableBans applicableBans,
      boolean strict) {
    this.identities = identities;
    this.parts = parts;
    this.applicableBans = applicableBans;
    this.strict = strict;
    this.candidates = applicableBans.candidates(parts, strict);
    this.applicable = new AtomicReferenceArray<>(candidates.size());
  }

  /** What it is taken for; empty where no catalog recognises it. */
  ImmutableList<Identity> identities() {
    return identities;
  }

  /** Whether some ban may concern it. */
  boolean hasCandidates() {
    return !candidates.isEmpty();
  }

  /** Those of some bans that can concern it, by id. */
  ImmutableList<ApplicableBan> bansAmong(Predicate<CompiledBan> some) {
    ImmutableList.Builder<ApplicableBan> bans = ImmutableList.builder();
    for (int i = 0; i < candidates.size(); i++) {
      if (some.test(candidates.get(i))) {
        applicable(i).ifPresent(bans::add);
      }
    }
    return bans.build();
  }

  private Optional<ApplicableBan> applicable(int candidate) {
    Optional<ApplicableBan> known = applicable.get(candidate);
    if (known == null) { // two threads may both find it out, and find the same
      known = applicableBans.applicable(candidates.get(candidate), parts, strict);
      applicable.set(candidate, known);
    }
    return known;
  }
}

package dev.banrules.testkit.planted;

import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;
import dev.banrules.testkit.Case;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Misreadings of semantics §5.1. */
final class OwnershipBugs {

  private OwnershipBugs() {}

  /** Stakes are not added up. */
  static Case stakesAreNotAddedUp(Case question) {
    return reaches(
        question,
        reach ->
            new Reach(
                reach.subsidiaries(),
                false,
                reach.controlled(),
                reach.affiliates(),
                reach.successors()));
  }

  /** Stakes are added up where one of them alone must do. */
  static Case stakesAreAlwaysAddedUp(Case question) {
    return reaches(
        question,
        reach ->
            new Reach(
                reach.subsidiaries(),
                true,
                reach.controlled(),
                reach.affiliates(),
                reach.successors()));
  }

  /** Successors are forgotten where affiliates are meant. */
  static Case affiliatesHaveNoSuccessors(Case question) {
    return reaches(question, reach -> reach.affiliates() ? reach.withoutSuccessors() : reach);
  }

  private static Case reaches(Case question, UnaryOperator<Reach> change) {
    return Rewriting.targets(
        question,
        target ->
            target instanceof Target.ByVendor by && !by.reach().isSelf()
                ? new Target.ByVendor(by.vendor(), change.apply(by.reach()))
                : target);
  }

  /** Of several stakes in one vendor only the last one stated counts. */
  static Case onlyTheLastStakeCounts(Case question) {
    return Rewriting.vendors(
        question, v -> Vendor.builder().from(v).stakes(Rewriting.lastOf(v.stakes())).build());
  }

  /** Control that has an end is taken for none. */
  static Case controlThatEndsIsNone(Case question) {
    return Rewriting.vendors(
        question,
        v ->
            Vendor.builder()
                .from(v)
                .stakes(
                    Rewriting.each(
                        v.stakes(),
                        stake ->
                            stake.period().until().isEmpty()
                                ? stake
                                : new Stake(stake.owner(), stake.share(), false, stake.period())))
                .build());
  }

  /** Countries have to own more than the threshold, not as much. */
  static Case countriesOwnMoreThanTheThreshold(Case question) {
    return Rewriting.targets(
        question,
        target ->
            target instanceof Target.ByOrigin by
                ? new Target.ByOrigin(
                    by.countries(),
                    by.ownedFrom()
                        .map(
                            percent ->
                                new Percent(Math.min(100_000_000, percent.millionths() + 1))))
                : target);
  }

  /** The threshold of countries is overlooked: what they own is not theirs. */
  static Case countriesOwnNothing(Case question) {
    return Rewriting.targets(
        question,
        target ->
            target instanceof Target.ByOrigin by
                ? new Target.ByOrigin(by.countries(), Optional.empty())
                : target);
  }

  /** Successors of vendors are so from always. */
  static Case successionsAreUndated(Case question) {
    return Rewriting.vendors(
        question,
        v ->
            Vendor.builder()
                .from(v)
                .successorOf(
                    Rewriting.each(
                        v.successorOf(), s -> new Succession<>(s.predecessor(), Optional.empty())))
                .build());
  }
}

package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.EntryStep;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.VendorCase;
import dev.banrules.model.verdict.Step.VendorStep;
import dev.banrules.verify.definition.Ownership;
import dev.banrules.verify.definition.TargetSteps;
import dev.banrules.verify.definition.VendorSteps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What a claim may choose in the answer of a target: by which of several chains a vendor is reached
 * (semantics §5.1), and by which succession an application. The expected steps take over what was
 * chosen, and what is wrong with it is objected to.
 */
final class ChosenWays {

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final Identity identity;
  private final Optional<Id<Vendor>> vendor;
  private final List<String> objections;

  ChosenWays(CatalogSet catalogs, LocalDate day, Identity identity) {
    this(catalogs, day, identity, identity.vendor(), new ArrayList<>());
  }

  private ChosenWays(
      CatalogSet catalogs,
      LocalDate day,
      Identity identity,
      Optional<Id<Vendor>> vendor,
      List<String> objections) {
    this.catalogs = catalogs;
    this.day = day;
    this.identity = identity;
    this.vendor = vendor;
    this.objections = objections;
  }

  List<String> objections() {
    return objections;
  }

  /** The expected step with the ways of the claimed one, where that is of the same form. */
  Step takenOver(Target target, Step expected, Step claimed) {
    if (expected.equals(claimed)) {
      return expected;
    }
    if (expected instanceof Step.Bounded own && claimed instanceof Step.Bounded other) {
      return new Step.Bounded(
          own.truth(), own.reason(), takenOver(target, own.step(), other.step()));
    }
    if (target instanceof Target.AllOf all
        && expected instanceof Step.All own
        && claimed instanceof Step.All other) {
      return new Step.All(own.truth(), each(all.targets(), own.steps(), other.steps()));
    }
    if (target instanceof Target.AnyOf any
        && expected instanceof Step.Any own
        && claimed instanceof Step.Any other) {
      return new Step.Any(own.truth(), each(any.targets(), own.steps(), other.steps()));
    }
    if (target instanceof Target.Not not
        && expected instanceof Step.Not own
        && claimed instanceof Step.Not other) {
      return new Step.Not(own.truth(), takenOver(not.target(), own.step(), other.step()));
    }
    if (target instanceof Target.Listed listed
        && expected instanceof Step.Listed own
        && claimed instanceof Step.Listed other) {
      SoftwareList list = catalogs.list(listed.list()).orElseThrow();
      return new Step.Listed(
          own.truth(),
          own.list(),
          own.complete(),
          eachEntry(list.entries(), own.entries(), other.entries()),
          eachEntry(list.cleared(), own.cleared(), other.cleared()));
    }
    if (expected instanceof Step.VendorsThatCount own
        && claimed instanceof Step.VendorsThatCount other) {
      return new Step.VendorsThatCount(
          own.truth(),
          eachOf(own.cases(), other.cases(), (one, another) -> takenOver(target, one, another)));
    }
    return ofLeaf(target, expected, claimed);
  }

  private ImmutableList<EntryStep> eachEntry(
      ImmutableList<ListEntry> entries,
      ImmutableList<EntryStep> expected,
      ImmutableList<EntryStep> claimed) {
    return eachOf(
        expected,
        claimed,
        (own, other) ->
            new EntryStep(
                own.position(),
                takenOver(entries.get(own.position()).target(), own.step(), other.step())));
  }

  private VendorCase takenOver(Target target, VendorCase expected, VendorCase claimed) {
    return new VendorCase(
        expected.truth(),
        eachOf(
            expected.vendors(),
            claimed.vendors(),
            (own, other) ->
                new VendorStep(
                    own.vendor(),
                    new ChosenWays(catalogs, day, identity, Optional.of(own.vendor()), objections)
                        .takenOver(target, own.step(), other.step()))));
  }

  /** Each expected one with the ways of the claimed one in the same place, if there is one. */
  private static <T> ImmutableList<T> eachOf(
      ImmutableList<T> expected, ImmutableList<T> claimed, BinaryOperator<T> takenOver) {
    ImmutableList.Builder<T> each = ImmutableList.builder();
    for (int i = 0; i < expected.size(); i++) {
      each.add(
          i < claimed.size() ? takenOver.apply(expected.get(i), claimed.get(i)) : expected.get(i));
    }
    return each.build();
  }

  private ImmutableList<Step> each(
      ImmutableList<Target> targets, ImmutableList<Step> expected, ImmutableList<Step> claimed) {
    ImmutableList.Builder<Step> each = ImmutableList.builder();
    for (int i = 0; i < expected.size(); i++) {
      each.add(
          i < claimed.size()
              ? takenOver(targets.get(i), expected.get(i), claimed.get(i))
              : expected.get(i));
    }
    return each.build();
  }

  private Step ofLeaf(Target target, Step expected, Step claimed) {
    if (target instanceof Target.ByApplication
        && expected instanceof Step.ApplicationIs own
        && claimed instanceof Step.ApplicationIs other
        && !own.succession().isEmpty()) {
      checkSuccession(own, other.succession());
      return new Step.ApplicationIs(
          own.truth(),
          own.wanted(),
          other.succession(),
          own.versions(),
          own.stated(),
          own.editions(),
          own.statedEdition());
    }
    if (target instanceof Target.ByVendor vendor
        && expected instanceof Step.VendorReached own
        && claimed instanceof Step.VendorReached other
        && !own.chain().isEmpty()) {
      checkChain(vendor, other.chain());
      return new Step.VendorReached(own.truth(), own.wanted(), other.chain());
    }
    if (target instanceof Target.ByOrigin origin
        && expected instanceof Step.OriginIs own
        && claimed instanceof Step.OriginIs other
        && !own.chain().isEmpty()) {
      checkChain(origin, other.chain());
      return new Step.OriginIs(
          own.truth(), own.wanted(), own.stated(), own.ownedFrom(), other.chain());
    }
    return expected;
  }

  private void checkChain(Target.ByVendor target, ImmutableList<Link> chain) {
    Ownership ownership = new Ownership(catalogs, day, target.reach());
    checkChain(
        ownership,
        target.reach(),
        Map.of(target.vendor(), Truth.YES),
        ownership.affiliatedOwners(target.vendor()),
        chain);
  }

  private void checkChain(Target.ByOrigin target, ImmutableList<Link> chain) {
    Reach reach = VendorSteps.ownedFrom(target);
    checkChain(
        new Ownership(catalogs, day, reach),
        reach,
        VendorSteps.entitiesOf(catalogs, target),
        Map.of(),
        chain);
  }

  private void checkChain(
      Ownership ownership,
      Reach reach,
      Map<Id<Vendor>, Truth> starts,
      Map<Id<Vendor>, Truth> owners,
      ImmutableList<Link> chain) {
    objections.addAll(
        new ChainCheck(ownership, reach, starts, owners).objections(chain, vendor.orElseThrow()));
  }

  private void checkSuccession(
      Step.ApplicationIs expected, ImmutableList<Id<Application>> succession) {
    Id<Application> found = identity.application().orElseThrow();
    boolean leads =
        !succession.isEmpty()
            && succession.get(0).equals(expected.wanted())
            && succession.get(succession.size() - 1).equals(found)
            && ImmutableSet.copyOf(succession).size() == succession.size();
    for (int i = 1; leads && i < succession.size(); i++) {
      leads = TargetSteps.succeeds(catalogs, succession.get(i), succession.get(i - 1), day);
    }
    if (!leads) {
      objections.add("`" + found + "` does not succeed `" + expected.wanted() + "` that way");
    }
  }
}

package dev.banrules.testkit.planted;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Scope.Relation;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.testkit.Case;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Misreadings of semantics §3. */
final class ScopeBugs {

  private static final ImmutableSet<Relation> OF_OWNERS =
      ImmutableSet.of(Relation.GOVERNMENT_DEVICES, Relation.OWN_DEVICES);

  private ScopeBugs() {}

  /** A location that is not stated is taken for none. */
  static Case missingLocationIsNone(Case question) {
    DeviceProfile device = question.device();
    return question.withDevice(
        DeviceProfile.builder()
            .from(device)
            .location(device.location().orElse(ImmutableSet.of()))
            .build());
  }

  /** An owner whose kind is not stated is taken for a government. */
  static Case missingKindIsGovernment(Case question) {
    Owner owner = question.device().owner();
    return question.withDevice(
        DeviceProfile.builder()
            .from(question.device())
            .owner(
                new Owner(
                    Optional.of(owner.kind().orElse(OwnerKind.GOVERNMENT)),
                    owner.affiliation(),
                    owner.sector()))
            .build());
  }

  /** Networks that are not stated are taken for none. */
  static Case missingNetworksAreNone(Case question) {
    DeviceProfile device = question.device();
    return question.withDevice(
        DeviceProfile.builder()
            .from(device)
            .networks(device.networks().orElse(ImmutableSet.of()))
            .build());
  }

  /** Those in whose contracts a device is used are taken for those whose networks it is on. */
  static Case networksAreThoseOfContracts(Case question) {
    DeviceProfile device = question.device();
    return question.withDevice(
        DeviceProfile.builder().from(device).networks(device.contractsWith()).build());
  }

  /** Who is not bound is overlooked where the relation is not that of the owner. */
  static Case exceptIsForOwnersOnly(Case question) {
    return Rewriting.relations(
        question,
        scope ->
            OF_OWNERS.contains(scope.relation())
                ? scope
                : new Scope.Devices(
                    scope.relation(), scope.of(), scope.subdivisions(), ImmutableSet.of()));
  }

  /** Subdivisions are overlooked where the relation is not that of the owner. */
  static Case subdivisionsAreForOwnersOnly(Case question) {
    return Rewriting.relations(
        question,
        scope ->
            OF_OWNERS.contains(scope.relation())
                ? scope
                : new Scope.Devices(scope.relation(), scope.of(), false, scope.except()));
  }

  /** Whoever was or will be a member of what is not bound is not bound. */
  static Case exceptKnowsNoDays(Case question) {
    return Rewriting.relations(
        question,
        scope ->
            scope.subdivisions()
                ? new Scope.Devices(
                    scope.relation(),
                    scope.of(),
                    true,
                    scope.except().stream()
                        .flatMap(place -> Stream.concat(Stream.of(place), members(question, place)))
                        .collect(ImmutableSet.toImmutableSet()))
                : scope);
  }

  private static Stream<Jurisdiction> members(Case question, Jurisdiction place) {
    return question.catalogs().jurisdictions().values().stream()
        .filter(entry -> entry.id().equals(place))
        .flatMap(entry -> entry.members().stream())
        .map(Membership::member);
  }

  /** What lies in a member of a member lies nowhere. */
  static Case membersHaveNoMembers(Case question) {
    Set<Jurisdiction> unions =
        question.catalogs().jurisdictions().values().stream()
            .filter(entry -> !entry.members().isEmpty())
            .map(JurisdictionEntry::id)
            .collect(ImmutableSet.toImmutableSet());
    return Rewriting.catalogs(
        question,
        catalog ->
            Catalog.builder()
                .from(catalog)
                .jurisdictions(
                    Rewriting.each(
                        catalog.jurisdictions(),
                        entry ->
                            new JurisdictionEntry(
                                entry.id(),
                                entry.name(),
                                entry.members().stream()
                                    .filter(m -> !unions.contains(m.member()))
                                    .collect(toImmutableList()))))
                .build());
  }
}

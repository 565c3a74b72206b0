package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Semantics §3: {@code covers(ban, device)} at a date, one method for each line of the table. */
final class Scopes implements Scope.Visitor<Reply> {

  private final Places places;
  private final Ban ban;
  private final DeviceProfile device;
  private final LocalDate day;

  private Scopes(Places places, Ban ban, DeviceProfile device, LocalDate day) {
    this.places = places;
    this.ban = ban;
    this.device = device;
    this.day = day;
  }

  static Reply covers(Places places, Ban ban, DeviceProfile device, LocalDate day) {
    return ban.scope().accept(new Scopes(places, ban, device, day));
  }

  @Override
  public Reply devices(Scope.Devices scope) {
    Jurisdiction j = scope.of().orElse(ban.jurisdiction());
    switch (scope.relation()) {
      case ALL_DEVICES:
        return someLocationWithin(j);
      case GOVERNMENT_DEVICES:
        return Reply.and(
            stated(device.owner().kind(), DeviceFact.OWNER_KIND, k -> k == OwnerKind.GOVERNMENT),
            ownerGoverned(j, scope));
      case OWN_DEVICES:
        return ownerGoverned(j, scope);
      case CONTRACTOR_DEVICES:
        return someGoverned(j, device.contractsWith(), DeviceFact.CONTRACTS_WITH);
      case ENROLLED_PERSONAL_DEVICES:
        return Reply.and(
            stated(device.owner().kind(), DeviceFact.OWNER_KIND, k -> k == OwnerKind.PERSONAL),
            someGoverned(j, device.enrolledWith(), DeviceFact.ENROLLED_WITH));
    }
    throw new AssertionError(scope.relation());
  }

  @Override
  public Reply criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return Reply.and(
        stated(device.owner().kind(), DeviceFact.OWNER_KIND, k -> k != OwnerKind.PERSONAL),
        stated(device.owner().sector(), DeviceFact.OWNER_SECTOR, scope.sectors()::contains),
        someLocationWithin(scope.of().orElse(ban.jurisdiction())));
  }

  @Override
  public Reply platform(Scope.OnPlatform scope) {
    return stated(device.platform(), DeviceFact.PLATFORM, scope.platforms()::contains);
  }

  @Override
  public Reply formFactor(Scope.OfFormFactor scope) {
    return stated(device.formFactor(), DeviceFact.FORM_FACTOR, scope.formFactors()::contains);
  }

  @Override
  public Reply allOf(Scope.AllOf scope) {
    return Reply.and(scope.scopes().stream().map(s -> s.accept(this)).toList());
  }

  @Override
  public Reply anyOf(Scope.AnyOf scope) {
    return Reply.or(scope.scopes().stream().map(s -> s.accept(this)).toList());
  }

  @Override
  public Reply not(Scope.Not scope) {
    return scope.scope().accept(this).not();
  }

  /**
   * "governs(J, owner.of) ...; not one surely governed, in the same way, by an entry of except".
   */
  private Reply ownerGoverned(Jurisdiction j, Scope.Devices scope) {
    if (device.owner().affiliation().isEmpty()) {
      return Reply.unknown(DeviceFact.OWNER_AFFILIATION);
    }
    Jurisdiction of = device.owner().affiliation().get();
    for (Jurisdiction except : scope.except()) {
      if (places.governs(except, scope.subdivisions(), of, day) == Truth.YES) {
        return Reply.NO;
      }
    }
    return Reply.of(places.governs(j, scope.subdivisions(), of, day), DeviceFact.OWNER_AFFILIATION);
  }

  private Reply someLocationWithin(Jurisdiction j) {
    return some(device.location(), DeviceFact.LOCATION, x -> places.within(j, x, day));
  }

  private Reply someGoverned(
      Jurisdiction j, Optional<ImmutableSet<Jurisdiction>> stated, DeviceFact fact) {
    return some(stated, fact, g -> places.governs(j, false, g, day));
  }

  private static Reply some(
      Optional<ImmutableSet<Jurisdiction>> stated,
      DeviceFact fact,
      Function<Jurisdiction, Truth> test) {
    if (stated.isEmpty()) {
      return Reply.unknown(fact);
    }
    List<Reply> replies = new ArrayList<>();
    for (Jurisdiction one : stated.get()) {
      replies.add(Reply.of(test.apply(one), fact));
    }
    return Reply.or(replies);
  }

  private static <T> Reply stated(Optional<T> stated, DeviceFact fact, Function<T, Boolean> test) {
    return stated.isPresent() ? Reply.of(test.apply(stated.get())) : Reply.unknown(fact);
  }
}

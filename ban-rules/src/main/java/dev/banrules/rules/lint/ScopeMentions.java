package dev.banrules.rules.lint;

import dev.banrules.model.ban.Scope;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What some scopes ask of a device, and which places, sectors and kinds of device they name. */
final class ScopeMentions implements Scope.Visitor<@Nullable Void> {

  /** Those that devices' owners are asked to be governed by. */
  final Set<Jurisdiction> owners = new TreeSet<>();

  /** One entry for each test of a device's location, contracts, enrolments and networks. */
  final List<Jurisdiction> locations = new ArrayList<>();

  final List<Jurisdiction> contracts = new ArrayList<>();
  final List<Jurisdiction> enrolments = new ArrayList<>();
  final List<Jurisdiction> networks = new ArrayList<>();
  final Set<String> sectors = new TreeSet<>();
  final Set<Platform> platforms = EnumSet.noneOf(Platform.class);
  final Set<FormFactor> formFactors = EnumSet.noneOf(FormFactor.class);
  boolean ownerKind;

  private Jurisdiction jurisdiction;

  ScopeMentions(Jurisdiction first) {
    this.jurisdiction = first;
  }

  /** Adds what the scope of a ban of some jurisdiction names. */
  void add(Scope scope, Jurisdiction ofBan) {
    jurisdiction = ofBan;
    scope.accept(this);
  }

  @Override
  public @Nullable Void devices(Scope.Devices scope) {
    Jurisdiction of = scope.of().orElse(jurisdiction);
    switch (scope.relation()) {
      case ALL_DEVICES:
        locations.add(of);
        break;
      case GOVERNMENT_DEVICES:
        ownerKind = true;
        addTo(owners, of, scope);
        break;
      case OWN_DEVICES:
        addTo(owners, of, scope);
        break;
      case CONTRACTOR_DEVICES:
        addTo(contracts, of, scope);
        break;
      case ENROLLED_PERSONAL_DEVICES:
        ownerKind = true;
        addTo(enrolments, of, scope);
        break;
      case NETWORKED_DEVICES:
        addTo(networks, of, scope);
        break;
    }
    return null;
  }

  private static void addTo(Collection<Jurisdiction> tested, Jurisdiction of, Scope.Devices scope) {
    tested.add(of);
    tested.addAll(scope.except());
  }

  @Override
  public @Nullable Void criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    ownerKind = true;
    sectors.addAll(scope.sectors());
    locations.add(scope.of().orElse(jurisdiction));
    return null;
  }

  @Override
  public @Nullable Void platform(Scope.OnPlatform scope) {
    platforms.addAll(scope.platforms());
    return null;
  }

  @Override
  public @Nullable Void formFactor(Scope.OfFormFactor scope) {
    formFactors.addAll(scope.formFactors());
    return null;
  }

  @Override
  public @Nullable Void allOf(Scope.AllOf scope) {
    scope.scopes().forEach(part -> part.accept(this));
    return null;
  }

  @Override
  public @Nullable Void anyOf(Scope.AnyOf scope) {
    scope.scopes().forEach(part -> part.accept(this));
    return null;
  }

  @Override
  public @Nullable Void not(Scope.Not scope) {
    return scope.scope().accept(this);
  }
}

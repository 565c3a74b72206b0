package dev.banrules.io.compact;

import dev.banrules.model.ban.Scope;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Platform;

/** Which devices a ban is about: the number of its kind, then its parts. */
final class CompactScope {

  private static final int DEVICES = 0;
  private static final int CRITICAL_INFRASTRUCTURE = 1;
  private static final int PLATFORM = 2;
  private static final int FORM_FACTOR = 3;
  private static final int ALL_OF = 4;
  private static final int ANY_OF = 5;
  private static final int NOT = 6;

  private static final Scope.Relation[] RELATIONS = Scope.Relation.values();
  private static final Platform[] PLATFORMS = Platform.values();
  private static final FormFactor[] FORM_FACTORS = FormFactor.values();

  private CompactScope() {}

  static void write(CompactOut out, Scope scope) {
    scope.accept(new Writer(out));
  }

  static Scope read(CompactIn in) {
    int kind = in.count();
    return switch (kind) {
      case DEVICES ->
          new Scope.Devices(
              in.constant(RELATIONS),
              in.optionalJurisdiction(),
              in.flag(),
              in.set(CompactIn::jurisdiction));
      case CRITICAL_INFRASTRUCTURE ->
          new Scope.CriticalInfrastructure(in.optionalJurisdiction(), in.textSet());
      case PLATFORM -> new Scope.OnPlatform(in.constants(PLATFORMS));
      case FORM_FACTOR -> new Scope.OfFormFactor(in.constants(FORM_FACTORS));
      case ALL_OF -> new Scope.AllOf(in.list(CompactScope::read));
      case ANY_OF -> new Scope.AnyOf(in.list(CompactScope::read));
      case NOT -> new Scope.Not(read(in));
      default -> throw new IllegalStateException("there is no kind of scope " + kind);
    };
  }

  private record Writer(CompactOut out) implements Scope.Visitor<CompactOut> {

    @Override
    public CompactOut devices(Scope.Devices scope) {
      return out.number(DEVICES)
          .constant(scope.relation())
          .optional(scope.of(), CompactOut::value)
          .flag(scope.subdivisions())
          .each(scope.except(), CompactOut::value);
    }

    @Override
    public CompactOut criticalInfrastructure(Scope.CriticalInfrastructure scope) {
      return out.number(CRITICAL_INFRASTRUCTURE)
          .optional(scope.of(), CompactOut::value)
          .each(scope.sectors(), CompactOut::text);
    }

    @Override
    public CompactOut platform(Scope.OnPlatform scope) {
      return out.number(PLATFORM).each(scope.platforms(), CompactOut::constant);
    }

    @Override
    public CompactOut formFactor(Scope.OfFormFactor scope) {
      return out.number(FORM_FACTOR).each(scope.formFactors(), CompactOut::constant);
    }

    @Override
    public CompactOut allOf(Scope.AllOf scope) {
      return out.number(ALL_OF).each(scope.scopes(), CompactScope::write);
    }

    @Override
    public CompactOut anyOf(Scope.AnyOf scope) {
      return out.number(ANY_OF).each(scope.scopes(), CompactScope::write);
    }

    @Override
    public CompactOut not(Scope.Not scope) {
      write(out.number(NOT), scope.scope());
      return out;
    }
  }
}

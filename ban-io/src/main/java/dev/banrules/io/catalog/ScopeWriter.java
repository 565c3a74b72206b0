package dev.banrules.io.catalog;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Scope;
import java.util.function.Consumer;

/** Writes which devices a ban is about: each kind of scope is an object, or for short a word. */
final class ScopeWriter implements Scope.Visitor<Consumer<JsonOut>> {

  private static final ScopeWriter WRITER = new ScopeWriter();

  private ScopeWriter() {}

  static void scope(JsonOut out, Scope scope) {
    if (scope instanceof Scope.Devices devices
        && devices.equals(Scope.Devices.of(devices.relation()))) {
      out.element(devices.relation());
    } else {
      out.element(scope.accept(WRITER));
    }
  }

  @Override
  public Consumer<JsonOut> devices(Scope.Devices scope) {
    return out ->
        out.put("devices", scope.relation())
            .put("of", scope.of())
            .flag("subdivisions", scope.subdivisions())
            .texts("except", scope.except());
  }

  @Override
  public Consumer<JsonOut> criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    return out ->
        out.put("devices", ScopeReader.CRITICAL_INFRASTRUCTURE)
            .put("of", scope.of())
            .allTexts("sectors", scope.sectors());
  }

  @Override
  public Consumer<JsonOut> platform(Scope.OnPlatform scope) {
    return out -> out.allTexts("platform", scope.platforms());
  }

  @Override
  public Consumer<JsonOut> formFactor(Scope.OfFormFactor scope) {
    return out -> out.allTexts("formFactor", scope.formFactors());
  }

  @Override
  public Consumer<JsonOut> allOf(Scope.AllOf scope) {
    return out -> out.elements("allOf", scope.scopes(), ScopeWriter::scope);
  }

  @Override
  public Consumer<JsonOut> anyOf(Scope.AnyOf scope) {
    return out -> out.elements("anyOf", scope.scopes(), ScopeWriter::scope);
  }

  @Override
  public Consumer<JsonOut> not(Scope.Not scope) {
    return out -> out.element("not", scope.scope(), ScopeWriter::scope);
  }
}

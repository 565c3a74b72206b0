package dev.banrules.report.ban;

import dev.banrules.model.ban.Scope;
import dev.banrules.model.base.Words;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.wording.DisplayNames;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which devices a ban is about, as an outline. */
final class ScopeText implements Scope.Visitor<@Nullable Void> {

  private final DisplayNames names;
  private final Jurisdiction jurisdiction;
  private final IndentedLines out;

  ScopeText(DisplayNames names, Jurisdiction jurisdiction, IndentedLines out) {
    this.names = names;
    this.jurisdiction = jurisdiction;
    this.out = out;
  }

  @Override
  public @Nullable Void devices(Scope.Devices scope) {
    String of = names.jurisdiction(scope.of().orElse(jurisdiction));
    String except =
        scope.except().isEmpty()
            ? ""
            : ", except of "
                + scope.except().stream()
                    .map(names::jurisdiction)
                    .collect(Collectors.joining(", "));
    out.line(
        devices(scope.relation(), of)
            + (scope.subdivisions() ? " and its subdivisions" : "")
            + except);
    return null;
  }

  private static String devices(Scope.Relation relation, String of) {
    switch (relation) {
      case ALL_DEVICES:
        return "any device in " + of;
      case GOVERNMENT_DEVICES:
        return "devices of the government of " + of;
      case OWN_DEVICES:
        return "devices of " + of;
      case CONTRACTOR_DEVICES:
        return "devices used in contracts with " + of;
      case ENROLLED_PERSONAL_DEVICES:
        return "personal devices used for " + of;
      case NETWORKED_DEVICES:
        return "devices connected to networks of " + of;
    }
    throw new AssertionError(relation);
  }

  @Override
  public @Nullable Void criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    out.line(
        "devices of critical infrastructure in "
            + names.jurisdiction(scope.of().orElse(jurisdiction))
            + ": "
            + String.join(", ", scope.sectors()));
    return null;
  }

  @Override
  public @Nullable Void platform(Scope.OnPlatform scope) {
    out.line("the platform is " + words(scope.platforms()));
    return null;
  }

  @Override
  public @Nullable Void formFactor(Scope.OfFormFactor scope) {
    out.line("the form factor is " + words(scope.formFactors()));
    return null;
  }

  private static String words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Words::wordOf).collect(Collectors.joining(" or "));
  }

  @Override
  public @Nullable Void allOf(Scope.AllOf scope) {
    out.section("all of", () -> scope.scopes().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void anyOf(Scope.AnyOf scope) {
    out.section("any of", () -> scope.scopes().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void not(Scope.Not scope) {
    out.section("not", () -> scope.scope().accept(this));
    return null;
  }
}

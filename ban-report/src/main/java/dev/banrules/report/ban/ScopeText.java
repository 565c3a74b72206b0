package dev.banrules.report.ban;

import dev.banrules.model.ban.Scope;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.wording.DisplayNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which devices a ban is about, as an outline. */
final class ScopeText implements Scope.Visitor<@Nullable Void> {

  private final DisplayNames names;
  private final Messages messages;
  private final Jurisdiction jurisdiction;
  private final IndentedLines out;

  ScopeText(DisplayNames names, Jurisdiction jurisdiction, IndentedLines out) {
    this.names = names;
    this.messages = names.messages();
    this.jurisdiction = jurisdiction;
    this.out = out;
  }

  @Override
  public @Nullable Void devices(Scope.Devices scope) {
    List<String> except = scope.except().stream().map(names::jurisdiction).toList();
    out.line(
        messages.text(
            "scope.devices",
            "relation",
            scope.relation(),
            "of",
            names.jurisdiction(scope.of().orElse(jurisdiction)),
            "subdivisions",
            scope.subdivisions() ? "yes" : "no",
            "except",
            except.isEmpty() ? Optional.empty() : String.join(", ", except)));
    return null;
  }

  @Override
  public @Nullable Void criticalInfrastructure(Scope.CriticalInfrastructure scope) {
    out.line(
        messages.text(
            "scope.criticalInfrastructure",
            "of",
            names.jurisdiction(scope.of().orElse(jurisdiction)),
            "sectors",
            String.join(", ", scope.sectors())));
    return null;
  }

  @Override
  public @Nullable Void platform(Scope.OnPlatform scope) {
    out.line(messages.text("scope.platform", "platforms", words(scope.platforms())));
    return null;
  }

  @Override
  public @Nullable Void formFactor(Scope.OfFormFactor scope) {
    out.line(messages.text("scope.formFactor", "formFactors", words(scope.formFactors())));
    return null;
  }

  private String words(Collection<? extends Enum<?>> constants) {
    return messages.or(constants.stream().map(messages::word).toList());
  }

  @Override
  public @Nullable Void allOf(Scope.AllOf scope) {
    out.section(messages.text("step.all"), () -> scope.scopes().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void anyOf(Scope.AnyOf scope) {
    out.section(messages.text("step.any"), () -> scope.scopes().forEach(part -> part.accept(this)));
    return null;
  }

  @Override
  public @Nullable Void not(Scope.Not scope) {
    out.section(messages.text("step.not"), () -> scope.scope().accept(this));
    return null;
  }
}

package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.place.Jurisdiction;
import java.util.stream.Stream;

/** A scope that asks for the government devices of what is no government. */
final class GovernmentOfOrganisation implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "government-of-organisation",
        "`government-devices` of an organisation",
        "An organisation (`x-…`) is no government, so its own devices are not government devices, and"
            + " the ban applies to none of them.",
        "Write `own-devices` for the organisation's devices, or the government's code in `of`.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Ban ban = entry.value();
      parts(ban.scope())
          .map(scope -> scope.of().orElse(ban.jurisdiction()))
          .filter(Jurisdiction::isOrganisation)
          .distinct()
          .forEach(
              of ->
                  report.add(
                      entry,
                      "/scope",
                      "`government-devices` of `"
                          + of
                          + "`, which is an organisation and no government: did you mean"
                          + " `own-devices`?"));
    }
  }

  /** All parts of a scope that ask for government devices. */
  private static Stream<Scope.Devices> parts(Scope scope) {
    if (scope instanceof Scope.Devices devices) {
      return Stream.of(devices)
          .filter(part -> part.relation() == Scope.Relation.GOVERNMENT_DEVICES);
    }
    return inner(scope).stream().flatMap(GovernmentOfOrganisation::parts);
  }

  private static ImmutableList<Scope> inner(Scope scope) {
    if (scope instanceof Scope.AllOf all) {
      return all.scopes();
    }
    if (scope instanceof Scope.AnyOf any) {
      return any.scopes();
    }
    return scope instanceof Scope.Not not ? ImmutableList.of(not.scope()) : ImmutableList.of();
  }
}

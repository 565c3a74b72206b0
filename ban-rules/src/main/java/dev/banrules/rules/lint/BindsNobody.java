package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableSetMultimap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import java.util.stream.Collectors;

/** A ban that prohibits what none of those does whom it binds. */
final class BindsNobody implements Check {

  /** Who never does what. Own words may mean anybody and anything. */
  private static final ImmutableSetMultimap<Conduct, Party> NEVER =
      ImmutableSetMultimap.<Conduct, Party>builder()
          .putAll(Conduct.USE, Party.of("stores"), Party.of("providers"), Party.of("suppliers"))
          .put(Conduct.DISTRIBUTE, Party.USERS)
          .build();

  @Override
  public LintRule rule() {
    return new LintRule(
        "binds-nobody",
        "a ban that binds nobody who could ask",
        "Who asks, asks about what they do themselves: users about `use`, stores about `distribute`. A"
            + " ban that binds stores alone and prohibits `use` alone gives everybody a notice and"
            + " nobody a violation.",
        "Correct `binds` or `prohibits`; leave `binds` out where the ban binds everybody.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      Ban ban = entry.value();
      if (!ban.binds().isEmpty() && ban.prohibits().stream().noneMatch(c -> isDone(c, ban))) {
        report.add(
            entry,
            "/binds",
            "none of "
                + ban.binds().stream().map(Party::word).collect(Collectors.joining(", "))
                + " does what ban `"
                + ban.id()
                + "` prohibits");
      }
    }
  }

  private static boolean isDone(Conduct conduct, Ban ban) {
    return ban.binds().stream().anyMatch(party -> !NEVER.containsEntry(conduct, party));
  }
}

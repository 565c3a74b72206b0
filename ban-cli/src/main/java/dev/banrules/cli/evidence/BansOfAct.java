package dev.banrules.cli.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Suggestion;
import java.util.List;
import java.util.stream.Stream;

/** Finds the bans of an act. */
final class BansOfAct {

  private BansOfAct() {}

  /** The bans that an act's word groups, or the one ban with that id. */
  static ImmutableList<Ban> of(String act, CatalogSet catalogs) {
    ImmutableList<Ban> bans =
        catalogs.bans().stream()
            .filter(
                ban -> ban.act().filter(act::equals).isPresent() || ban.id().value().equals(act))
            .collect(toImmutableList());
    if (bans.isEmpty()) {
      List<String> known =
          catalogs.bans().stream()
              .flatMap(ban -> Stream.concat(ban.act().stream(), Stream.of(ban.id().value())))
              .distinct()
              .toList();
      throw new UsageException(
          "--act: no catalog has an act or a ban `" + act + "`" + Suggestion.nearest(act, known));
    }
    return bans;
  }
}

package dev.banrules.cli;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.catalog.CatalogSet;

/** Finds bans that an argument names. */
final class Bans {

  private Bans() {}

  static Ban named(String id, CatalogSet catalogs) {
    return catalogs.bans().stream()
        .filter(ban -> ban.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(id, catalogs));
  }

  private static UsageException unknown(String id, CatalogSet catalogs) {
    var known = catalogs.bans().stream().map(ban -> ban.id().value()).toList();
    return new UsageException(
        "no catalog has a ban `"
            + id
            + "`"
            + Nearest.to(id, known)
                .map(word -> ": did you mean `" + word + "`?")
                .orElse("; `ban list` names them"));
  }
}

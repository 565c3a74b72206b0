package dev.banrules.cli.input;

import dev.banrules.cli.console.UsageException;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Suggestion;
import java.util.List;

/** Finds the entries of catalogs that arguments name by their ids. */
public final class CatalogLookup {

  private CatalogLookup() {}

  /** The ban of an id. */
  public static Ban ban(String id, CatalogSet catalogs) {
    return catalogs.bans().stream()
        .filter(ban -> ban.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "a ban",
                    id,
                    catalogs.bans().stream().map(ban -> ban.id().value()).toList(),
                    "; `ban list` names them"));
  }

  /** The application of an id. */
  public static Application application(String id, CatalogSet catalogs) {
    return catalogs.applications().stream()
        .filter(application -> application.id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                unknown(
                    "an application",
                    id,
                    catalogs.applications().stream().map(known -> known.id().value()).toList(),
                    "; an identifier is written `scheme:value`, as `android:com.tencent.mm`"));
  }

  /** Says that there is no such entry, and names the nearest or, where none is near, what to do. */
  public static UsageException unknown(String what, String id, List<String> known, String remedy) {
    return new UsageException(
        "no catalog has " + what + " `" + id + "`" + Suggestion.nearest(id, known).or(remedy));
  }
}

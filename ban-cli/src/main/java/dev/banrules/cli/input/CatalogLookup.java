package dev.banrules.cli.input;

import dev.banrules.cli.console.UsageException;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The application of an id or, where none has it, of a name. */
  public static Application applicationCalled(String text, CatalogSet catalogs) {
    return findApplication(text, catalogs).orElseGet(() -> application(text, catalogs));
  }

  /** The application of an id or, where none has it, of a name; empty where none has that. */
  public static Optional<Application> findApplication(String text, CatalogSet catalogs) {
    Collection<Application> all = catalogs.applications();
    return all.stream()
        .filter(application -> application.id().value().equals(text))
        .findFirst()
        .or(() -> all.stream().filter(application -> isCalled(application, text)).findFirst());
  }

  private static boolean isCalled(Application application, String text) {
    return Stream.concat(Stream.of(application.name()), application.names().stream())
        .anyMatch(text::equalsIgnoreCase);
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

package dev.banrules.cli.option;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.catalog.UnknownPlace;
import dev.banrules.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose bans are asked about. */
public final class JurisdictionOption {

  @Option(
      names = "--jurisdiction",
      split = ",",
      paramLabel = "CODE",
      description =
          "Only bans of this jurisdiction and its parts; repeatable, or several with commas."
              + " Default: BAN_JURISDICTION, or all.")
  private List<Jurisdiction> named = new ArrayList<>();

  /**
   * The jurisdictions, each checked: one that nobody knows would leave out every ban in silence.
   */
  public List<Jurisdiction> known(CatalogSet catalogs, Console console) {
    checkKnown(named, catalogs, console);
    return named;
  }

  /**
   * Tells of jurisdictions that catalogs don't know.
   *
   * @throws UsageException if there is no such place
   */
  public static void checkKnown(
      Collection<Jurisdiction> codes, CatalogSet catalogs, Console console) {
    List<String> errors = new ArrayList<>();
    for (Jurisdiction code : codes) {
      UnknownPlace unknown = catalogs.unknownPlace(code).orElse(null);
      if (unknown != null) {
        boolean error = unknown.kind() == UnknownPlace.Kind.NO_PLACE;
        String message =
            (error && code.country().isPresent() ? "neither ISO 3166-2 nor a" : "no")
                + " catalog defines the jurisdiction `"
                + code
                + "`"
                + unknown.suggestion();
        if (error) {
          errors.add(message);
        } else {
          console.show(Message.warning(message));
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new UsageException(errors);
    }
  }
}

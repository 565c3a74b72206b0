package dev.banrules.cli.option;

import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.UsageException;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Jurisdiction;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose bans are asked about. */
public final class JurisdictionOption {

  private static final String EUROPEAN_UNION = "EU";

  @Option(
      names = "--jurisdiction",
      paramLabel = "CODE",
      description = "Only bans of this jurisdiction and its parts; repeatable.")
  private List<Jurisdiction> named = new ArrayList<>();

  /**
   * The jurisdictions, each checked: one that nobody knows would leave out every ban in silence.
   */
  public List<Jurisdiction> known(CatalogSet catalogs, Console console) {
    for (Jurisdiction code : named) {
      if (!catalogs.jurisdictions().containsKey(code)) {
        checkUndefined(code, catalogs, console);
      }
    }
    return named;
  }

  private static void checkUndefined(Jurisdiction code, CatalogSet catalogs, Console console) {
    Jurisdiction place = code.place();
    boolean exists =
        place.country().isPresent()
            || place.isOrganisation()
            || place.code().equals(EUROPEAN_UNION)
            || catalogs.jurisdictions().containsKey(place);
    String message =
        "no catalog defines the jurisdiction `"
            + code
            + "`"
            + Nearest.to(
                    code.code(),
                    catalogs.jurisdictions().keySet().stream().map(Jurisdiction::code).toList())
                .map(near -> ": did you mean `" + near + "`?")
                .orElse("");
    if (!exists) {
      throw new UsageException(message);
    }
    if (code.isBody() || code.isOrganisation()) {
      console.show(Message.warning(message));
    }
  }
}

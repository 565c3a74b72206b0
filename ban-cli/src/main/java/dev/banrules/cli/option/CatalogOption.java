package dev.banrules.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which catalogs a command reads. */
public final class CatalogOption {

  @Option(
      names = "--catalog",
      paramLabel = "FILE|DIR",
      description =
          "A catalog, or a folder of catalogs; built-in for the built-in catalog, beside one's own;"
              + " repeatable. Default: BAN_CATALOG, or the built-in catalog.")
  private List<String> catalogs = new ArrayList<>();

  public List<String> catalogs() {
    return catalogs;
  }
}

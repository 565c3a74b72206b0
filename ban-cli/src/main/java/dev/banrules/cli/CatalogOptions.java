package dev.banrules.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which catalogs and waivers a command reads. */
final class CatalogOptions {

  @Option(
      names = "--catalog",
      paramLabel = "FILE|DIR",
      description =
          "A catalog, or a folder of catalogs; repeatable. The built-in one where absent.")
  private List<String> catalogs = new ArrayList<>();

  List<String> catalogs() {
    return catalogs;
  }
}

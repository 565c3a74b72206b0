package dev.banrules.cli.blocklist;

import dev.banrules.mdm.control.ControlDocument;
import dev.banrules.mdm.control.ControlOptions;
import dev.banrules.mdm.control.Controls;
import dev.banrules.mdm.control.LockOutException;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.report.layout.LineWrap;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which formats of tools a list can be written in so that it is enforced, and how much of it. */
final class EnforcingTools {

  private final Controls controls = Controls.installed();

  /** One sentence, after an empty line; nothing where no tool enforces any of it. */
  String of(BlockList list, CatalogSet catalogs, int width) {
    String tools =
        controls.enforcing(list.facts().platform()).stream()
            .flatMap(format -> document(format, list, catalogs).stream())
            .filter(document -> document.enforced() > 0)
            .map(EnforcingTools::share)
            .collect(Collectors.joining(", "));
    if (tools.isEmpty()) {
      return "";
    }
    String sentence = "these tools enforce it (--format): " + tools;
    return "\n" + String.join("\n", LineWrap.hanging("  ", sentence, width)) + "\n";
  }

  private Optional<ControlDocument> document(String format, BlockList list, CatalogSet catalogs) {
    try {
      return Optional.of(controls.write(format, list, catalogs, ControlOptions.defaults()));
    } catch (LockOutException e) {
      return Optional.empty(); // refused, so it enforces nothing
    }
  }

  private static String share(ControlDocument document) {
    int banned = document.enforced() + document.gaps().size();
    return document.format() + " " + document.enforced() + " of " + banned;
  }
}

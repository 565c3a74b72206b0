package dev.banrules.mdm.control;

import com.google.common.io.Resources;
import dev.banrules.io.BlockLists;
import dev.banrules.io.Catalogs;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One block list with a line of every kind, and its catalog. */
final class SampleControls {

  static final CatalogSet CATALOGS =
      Catalogs.read(List.of(source("catalog.yaml")), Limits.defaults());
  static final BlockList LIST = BlockLists.read(source("blocklist.json"), Limits.defaults());
  static final ControlOptions OPTIONS =
      ControlOptions.defaults().withContact("servicedesk@example.ca");

  private SampleControls() {}

  static ControlDocument write(String format) {
    return Controls.installed().write(format, LIST, CATALOGS, OPTIONS);
  }

  private static Source source(String file) {
    try {
      return Source.of(
          file,
          Resources.toString(Resources.getResource("control/" + file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

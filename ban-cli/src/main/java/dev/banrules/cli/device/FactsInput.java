package dev.banrules.cli.device;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.input.InputFiles;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StatedFacts;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the facts of devices from files. */
final class FactsInput {

  private final Console console;
  private final Profiles profiles;

  FactsInput(Console console, CatalogSet catalogs) {
    this.console = console;
    this.profiles = Profiles.against(catalogs);
  }

  /** The only facts of a file. */
  StatedFacts one(String name) {
    List<StatedFacts> all = read(InputFiles.source(name, console));
    if (all.size() != 1) {
      throw new UsageException(
          name + (all.isEmpty() ? ": there is no profile in it" : ": it has several; give one"));
    }
    return all.get(0);
  }

  /** The facts of a file, each with the id of its device. */
  ImmutableMap<String, DeviceProfile> byDevice(String name) {
    Source source =
        name.toLowerCase(Locale.ROOT).endsWith(".csv")
            ? FactsTable.asLines(name)
            : InputFiles.source(name, console);
    Map<String, DeviceProfile> byId = new LinkedHashMap<>();
    for (StatedFacts facts : read(source)) {
      String id =
          facts
              .id()
              .orElseThrow(
                  () -> new UsageException(name + ": each entry needs the `id` of its device"));
      if (byId.put(id, facts.profile()) != null) {
        throw new UsageException(name + ": the device `" + id + "` is named twice");
      }
    }
    return ImmutableMap.copyOf(byId);
  }

  private List<StatedFacts> read(Source source) {
    List<StatedFacts> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (StreamedDocuments<StatedFacts> documents = profiles.facts(source)) {
      while (documents.hasNext()) {
        StreamedDocument<StatedFacts> document = documents.next();
        document.value().ifPresent(all::add);
        problems.addAll(document.problems());
      }
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new InvalidDocumentException(ImmutableList.copyOf(problems));
    }
    ErrorReporter.report(console, problems);
    return all;
  }
}

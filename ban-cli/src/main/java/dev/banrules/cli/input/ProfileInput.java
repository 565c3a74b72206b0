package dev.banrules.cli.input;

import com.google.common.collect.Iterators;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.console.ErrorReporter;
import dev.banrules.cli.console.UsageException;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.Iterator;
import java.util.List;

/** Reads the device profiles that arguments name. */
public final class ProfileInput {

  private final Console console;
  private final Profiles profiles;

  /** Reads profiles whose places are checked against catalogs. */
  public ProfileInput(Console console, CatalogSet catalogs) {
    this.console = console;
    this.profiles = Profiles.against(catalogs);
  }

  /** The only profile of an argument. */
  public DeviceProfile one(String name) {
    try (StreamedDocuments<DeviceProfile> documents = open(name)) {
      StreamedDocument<DeviceProfile> first = documents.next();
      if (documents.hasNext()) {
        throw new UsageException(name + ": it has several profiles; give one");
      }
      DeviceProfile profile =
          first.value().orElseThrow(() -> new InvalidDocumentException(first.problems()));
      ErrorReporter.report(console, first.problems());
      return profile;
    }
  }

  /** The profiles of all arguments, in order, each read when it is taken. */
  public Iterator<StreamedDocument<DeviceProfile>> all(List<String> names) {
    return Iterators.concat(Iterators.transform(names.iterator(), this::open));
  }

  /** The profiles of an argument, at least one. */
  public StreamedDocuments<DeviceProfile> open(String name) {
    StreamedDocuments<DeviceProfile> documents = profiles.stream(InputFiles.source(name, console));
    if (!documents.hasNext()) {
      throw new UsageException(name + ": there is no profile in it");
    }
    return documents;
  }
}

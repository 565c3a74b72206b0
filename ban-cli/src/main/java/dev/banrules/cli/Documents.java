package dev.banrules.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Profiles;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.rules.BanRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the documents that arguments name; warnings go to standard error. */
final class Documents {

  /** The argument that names standard input. */
  static final String STANDARD_INPUT = "-";

  private final Console console;

  Documents(Console console) {
    this.console = console;
  }

  /** The catalogs that the options name, or the built-in ones. */
  CatalogSet catalogs(CatalogOptions options) {
    return options.catalogs().isEmpty() ? Catalogs.builtIn() : catalogs(options.catalogs());
  }

  /** The documents of the catalogs that the options name, or of the built-in ones. */
  ImmutableList<Source> catalogSources(CatalogOptions options) {
    return options.catalogs().isEmpty()
        ? Catalogs.builtInSources()
        : Catalogs.sources(List.of(paths(options.catalogs())));
  }

  /** Catalogs, read as one. */
  CatalogSet catalogs(List<String> names) {
    return Catalogs.read(paths(names));
  }

  /** The rules of the catalogs and waivers that the options name. */
  BanRules rules(CatalogOptions catalogs, WaiverOptions waivers) {
    return catalogs.catalogs().isEmpty() && waivers.waivers().isEmpty()
        ? BuiltInRules.get()
        : rules(catalogs(catalogs), waivers);
  }

  /** The rules of catalogs and the waivers that the options name. */
  BanRules rules(CatalogSet catalogs, WaiverOptions options) {
    return BanRules.compile(catalogs, waivers(options, catalogs));
  }

  /** The waivers that the options name, but for those of bans that no catalog has. */
  ImmutableList<Waiver> waivers(WaiverOptions options, CatalogSet catalogs) {
    if (options.waivers().isEmpty()) {
      return ImmutableList.of();
    }
    Loaded<ImmutableList<Waiver>> reading = Waivers.read(catalogs, paths(options.waivers()));
    reading.warnings().forEach(this::tell);
    return reading.value();
  }

  /** The one profile that an argument names. */
  DeviceProfile device(String name, CatalogSet catalogs) {
    try (StreamedDocuments<DeviceProfile> items = Profiles.against(catalogs).stream(source(name))) {
      if (!items.hasNext()) {
        throw noProfile(name);
      }
      StreamedDocument<DeviceProfile> first = items.next();
      if (items.hasNext()) {
        throw new UsageException(name + ": several profiles stand here: give one");
      }
      if (first.value().isEmpty()) {
        throw new InvalidDocumentException(first.problems());
      }
      first.problems().forEach(this::tell);
      return first.value().get();
    }
  }

  /** The profiles that arguments name, read or not, in order and one by one. */
  Stream<StreamedDocument<DeviceProfile>> devices(List<String> names, CatalogSet catalogs) {
    return deferred(names, catalogs).map(Supplier::get);
  }

  /** The same, each to be read when it is first asked for, in whatever thread asks. */
  Stream<Supplier<StreamedDocument<DeviceProfile>>> deferred(
      List<String> names, CatalogSet catalogs) {
    Profiles profiles = Profiles.against(catalogs);
    Iterator<Iterator<Supplier<StreamedDocument<DeviceProfile>>>> all =
        Iterators.transform(names.iterator(), name -> profilesOf(name, profiles));
    return Streams.stream(Iterators.concat(all));
  }

  private Iterator<Supplier<StreamedDocument<DeviceProfile>>> profilesOf(
      String name, Profiles profiles) {
    StreamedDocuments<DeviceProfile> items = profiles.stream(source(name));
    if (!items.hasNext()) {
      throw noProfile(name);
    }
    return items.deferred();
  }

  private static UsageException noProfile(String name) {
    return new UsageException(name + ": no profile stands here");
  }

  /** What an argument names: a file or, as {@code -}, standard input. */
  Source source(String name) {
    return name.equals(STANDARD_INPUT)
        ? Source.of("standard input", console.takeInput())
        : Source.of(path(name));
  }

  private static Path[] paths(List<String> names) {
    return names.stream().map(Documents::path).toArray(Path[]::new);
  }

  /** The file that an argument names. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("`" + name + "` is not the name of a file");
    }
  }

  /** Tells of a problem of a document. */
  void tell(Problem problem) {
    ErrorReporter.tell(console, problem);
  }
}

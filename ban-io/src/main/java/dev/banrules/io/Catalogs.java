package dev.banrules.io;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.catalog.BuiltInCatalog;
import dev.banrules.io.catalog.CatalogDocuments;
import dev.banrules.io.catalog.CatalogWriter;
import dev.banrules.io.decode.Content;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Place;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads catalogs, JSON or YAML (format "Catalog"). */
public final class Catalogs {

  private Catalogs() {}

  /** {@return the catalog that comes with the library, of the id {@code built-in}; read once} */
  public static CatalogSet builtIn() {
    return BuiltIn.CATALOGS;
  }

  /** Read when first asked for; of several threads that ask, one reads. */
  private static final class BuiltIn {
    static final CatalogSet CATALOGS = BuiltInCatalog.read();
  }

  /** {@return the document of {@link #builtIn}, to be read together with others} */
  public static Source builtInDocument() {
    return BuiltInCatalog.document();
  }

  /** {@return the documents that {@link #builtIn} joins} */
  public static ImmutableList<Source> builtInSources() {
    return BuiltInCatalog.sources();
  }

  /**
   * {@return catalogs, as one}
   *
   * @param paths files, and folders of which all files count whose names end in {@code .json},
   *     {@code .yaml} or {@code .yml}, by name
   * @throws InvalidDocumentException if a file can't be used, a folder has none, or the catalogs
   *     don't hold together
   */
  public static CatalogSet read(Path... paths) {
    return read(sources(ImmutableList.copyOf(paths)), Limits.defaults());
  }

  /**
   * {@return catalogs, as one}
   *
   * @param sources the documents
   * @param limits how much is taken
   * @throws InvalidDocumentException if one can't be used, or they don't hold together
   */
  public static CatalogSet read(List<Source> sources, Limits limits) {
    return CatalogDocuments.read(sources, limits);
  }

  /**
   * {@return catalogs, as one, with the very entries of earlier catalogs wherever those say the
   * same; {@code BanRules.recompile} then knows at a glance what is the same}
   *
   * @param sources the documents
   * @param limits how much is taken
   * @param earlier catalogs, such as the documents had before a change
   * @throws InvalidDocumentException if one can't be used, or they don't hold together
   */
  public static CatalogSet read(List<Source> sources, Limits limits, CatalogSet earlier) {
    return CatalogDocuments.read(sources, limits, earlier);
  }

  /**
   * {@return the documents that paths stand for}
   *
   * @param paths files, and folders of which all files count whose names end in {@code .json},
   *     {@code .yaml} or {@code .yml}, by name
   * @throws InvalidDocumentException if a folder has none or can't be read
   */
  public static ImmutableList<Source> sources(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        sources.addAll(sourcesIn(path, problems));
      } else {
        sources.add(Source.of(path));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(ImmutableList.copyOf(problems));
    }
    return sources.build();
  }

  private static List<Source> sourcesIn(Path folder, List<Problem> problems) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Source> found =
          files
              .filter(Catalogs::isDocument)
              .sorted(comparing(path -> path.getFileName().toString()))
              .map(Source::of)
              .toList();
      if (found.isEmpty()) {
        problems.add(
            Problem.error(
                Place.whole(folder.toString()),
                "a folder without catalogs",
                "files whose names end in .json, .yaml or .yml"));
      }
      return found;
    } catch (IOException e) {
      problems.add(Content.unreadable(folder.toString(), e));
      return List.of();
    }
  }

  private static boolean isDocument(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path)
        && (name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  /**
   * {@return a catalog document, indented for people}
   *
   * @param catalog the catalog
   */
  public static String write(Catalog catalog) {
    return JsonOut.pretty(out -> CatalogWriter.catalog(out, catalog));
  }
}

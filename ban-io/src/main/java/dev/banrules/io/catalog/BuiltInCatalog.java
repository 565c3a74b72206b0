package dev.banrules.io.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.banrules.io.compact.CompactCatalog;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalog of ban-catalog. Its authors keep it in several YAML documents, for people; the build
 * checks them and joins them to one JSON document. So a verdict names one catalog, whatever
 * documents there are: its version is the day on which the latest of them was issued, as a number
 * such as 20261128, and its digest is that of the JSON. The build also writes that catalog in a
 * compact form, which is what is read: every command begins with it.
 */
public final class BuiltInCatalog {

  /**
   * Where ban-catalog keeps them. {@code META-INF} is no package, so the folder can be read from
   * any module.
   */
  private static final String FOLDER = "META-INF/banrules/catalog/";

  /** Resources can't be listed on a module path, so this one lists the others, one a line. */
  private static final String INDEX = "index.txt";

  private static final String BUILT = "built-in.json";
  private static final String COMPACT = "built-in.compact";

  private static final Id<Catalog> ID = Id.of("built-in");

  private BuiltInCatalog() {}

  /**
   * Writes the JSON document and the compact form; the build runs it.
   *
   * @param args the folder of the compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], FOLDER);
    Catalog joined = joined();
    byte[] document = write(joined).getBytes(UTF_8);
    Files.write(folder.resolve(BUILT), document);
    Files.write(folder.resolve(COMPACT), CompactCatalog.write(withDigest(joined, document)));
  }

  /** {@return the catalog} */
  public static CatalogSet read() {
    return Optional.ofNullable(find(COMPACT))
        .flatMap(CompactCatalog::read)
        .map(CatalogSet::ofChecked)
        .orElseGet(BuiltInCatalog::readDocument);
  }

  private static CatalogSet readDocument() {
    byte[] document = bytes();
    Catalog catalog =
        new Documents(Limits.defaults())
            .read(
                Source.of(BUILT, document),
                document.length,
                CatalogReader.of(References.checkedBefore()))
            .value();
    return CatalogSet.of(withDigest(catalog, document));
  }

  private static Catalog withDigest(Catalog catalog, byte[] document) {
    return Catalog.builder()
        .from(catalog)
        .digest("sha256:" + Hashing.sha256().hashBytes(document))
        .build();
  }

  /** {@return the document} */
  public static Source document() {
    return Source.of(BUILT, bytes());
  }

  private static byte[] bytes() {
    byte[] built = find(BUILT);
    return built == null ? write(joined()).getBytes(UTF_8) : built;
  }

  /** {@return the documents} */
  public static ImmutableList<Source> sources() {
    return new String(content(INDEX), UTF_8)
        .lines()
        .map(name -> Source.of(name, content(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Catalog joined() {
    CatalogSet documents = CatalogDocuments.read(sources(), Limits.defaults());
    LocalDate issued =
        documents.catalogs().stream()
            .flatMap(catalog -> catalog.issued().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return Catalog.builder()
        .id(ID)
        .version(Integer.parseInt(DateTimeFormatter.BASIC_ISO_DATE.format(issued)))
        .issued(issued)
        .jurisdictions(documents.jurisdictions().values())
        .vendors(documents.vendors())
        .applications(documents.applications())
        .lists(documents.lists())
        .bans(documents.bans())
        .coverage(
            documents.catalogs().stream()
                .flatMap(catalog -> catalog.coverage().stream())
                .sorted(Comparator.comparing(CatalogCoverage::jurisdiction))
                .collect(toImmutableList()))
        .build();
  }

  private static String write(Catalog catalog) {
    return JsonOut.line(out -> CatalogWriter.catalog(out, catalog));
  }

  private static byte[] content(String name) {
    byte[] content = find(name);
    if (content == null) {
      throw new IllegalStateException(
          "no built-in catalog: add dev.banrules:ban-catalog to the class path or module path");
    }
    return content;
  }

  private static byte @Nullable [] find(String name) {
    try (InputStream stream = open(name)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(String name) {
    return BuiltInCatalog.class.getClassLoader().getResourceAsStream(FOLDER + name);
  }
}

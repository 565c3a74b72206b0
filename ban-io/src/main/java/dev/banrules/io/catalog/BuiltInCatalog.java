package dev.banrules.io.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.Field;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The catalogs of ban-catalog. They are written as YAML, for people; the build checks them and adds
 * all of them once more as one JSON document, which is read in a fraction of the time.
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

  private BuiltInCatalog() {}

  /**
   * Writes the JSON document; the build runs it.
   *
   * @param args the folder of the compiled classes
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], FOLDER);
    Files.writeString(folder.resolve(BUILT), write(readDocuments()));
  }

  /** {@return the catalogs as one, each with the digest of its own document} */
  public static CatalogSet read() {
    byte[] built = find(BUILT);
    if (built == null) {
      return readDocuments(); // compiled without the build's last step: the same, only slower
    }
    return CatalogSet.of(
        new Documents(Limits.defaults())
            .read(Source.of(BUILT, built), built.length, reader())
            .value());
  }

  /** {@return the documents} */
  public static ImmutableList<Source> sources() {
    return new String(content(INDEX), UTF_8)
        .lines()
        .map(name -> Source.of(name, content(name)))
        .collect(ImmutableList.toImmutableList());
  }

  private static CatalogSet readDocuments() {
    return CatalogDocuments.read(sources(), Limits.defaults());
  }

  private static String write(CatalogSet catalogs) {
    return JsonOut.line(
        out ->
            out.allObjects(
                "catalogs",
                catalogs.catalogs(),
                (one, catalog) ->
                    one.put("digest", catalog.digest())
                        .object("catalog", inner -> CatalogWriter.catalog(inner, catalog))));
  }

  private static ValueReader<ImmutableList<Catalog>> reader() {
    ObjectShape one = new ObjectShape("a built-in catalog");
    Field<String> digest = one.required("digest", Scalars.TEXT);
    Field<Catalog> catalog = one.required("catalog", CatalogReader.of(References.checkedBefore()));
    ObjectShape all = new ObjectShape("the built-in catalogs");
    Field<ImmutableList<Catalog>> catalogs =
        all.required(
            "catalogs",
            Lists.of(
                one.reads(
                    values ->
                        Catalog.builder()
                            .from(values.get(catalog))
                            .digest(values.get(digest))
                            .build())));
    return all.reads(values -> values.get(catalogs));
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

package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.banrules.io.decode.Content;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.Problems;
import dev.banrules.io.decode.Text;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads catalogs that are to be one. */
public final class CatalogDocuments {

  private final Documents documents;
  private final References references = References.noted();
  private final ValueReader<Catalog> reader = CatalogReader.of(references);
  private final Map<String, Problems> problems = new LinkedHashMap<>();
  private final List<Catalog> catalogs = new ArrayList<>();
  private final List<Text> read = new ArrayList<>();
  private final Map<Id<Catalog>, Text> texts = new LinkedHashMap<>();

  private CatalogDocuments(Limits limits) {
    this.documents = new Documents(limits);
  }

  /**
   * {@return the catalogs as one}
   *
   * @param sources the documents
   * @param limits how much is taken
   * @throws InvalidDocumentException if one can't be used, or they don't hold together
   */
  public static CatalogSet read(List<Source> sources, Limits limits) {
    return read(sources, limits, (id, text) -> {});
  }

  /**
   * {@return the catalogs as one, with the very entries of earlier catalogs wherever those say the
   * same}
   *
   * @param sources the documents
   * @param limits how much is taken
   * @param earlier catalogs, such as the documents had before a change
   * @throws InvalidDocumentException if one can't be used, or they don't hold together
   */
  public static CatalogSet read(List<Source> sources, Limits limits, CatalogSet earlier) {
    return read(sources, limits, found -> CatalogSet.of(found, earlier), (id, text) -> {});
  }

  /**
   * {@return the catalogs as one}
   *
   * @param sources the documents
   * @param limits how much is taken
   * @param texts takes the text of each catalog that could be read, with its id
   * @throws InvalidDocumentException if one can't be used, or they don't hold together
   */
  public static CatalogSet read(
      List<Source> sources, Limits limits, BiConsumer<Id<Catalog>, Text> texts) {
    return read(sources, limits, CatalogSet::of, texts);
  }

  private static CatalogSet read(
      List<Source> sources,
      Limits limits,
      Function<List<Catalog>, CatalogSet> joining,
      BiConsumer<Id<Catalog>, Text> texts) {
    CatalogDocuments all = new CatalogDocuments(limits);
    sources.forEach(all::read);
    for (Problem problem : all.references.problems()) {
      all.problemsOf(problem.place().file()).add(problem);
    }
    all.read.forEach(text -> all.problemsOf(text.start().file()).showLines(text));
    ImmutableList<Problem> found =
        all.problems.values().stream()
            .flatMap(own -> own.inOrder().stream())
            .collect(ImmutableList.toImmutableList());
    if (!found.isEmpty()) {
      throw new InvalidDocumentException(found);
    }
    CatalogSet together = joining.apply(all.catalogs);
    all.texts.forEach(texts);
    return together;
  }

  private void read(Source source) {
    Problems own = problemsOf(source.name());
    byte[] bytes = Content.of(source, documents.limits().catalogBytes(), own);
    if (bytes != null) {
      Text text = Text.whole(source.name(), source.isYaml(), bytes);
      read.add(text);
      @Nullable Catalog catalog = documents.read(text, reader, own);
      if (catalog != null) {
        catalogs.add(withDigest(catalog, bytes));
        texts.put(catalog.id(), text);
      }
    }
  }

  private Problems problemsOf(String file) {
    return problems.computeIfAbsent(file, name -> new Problems());
  }

  private static Catalog withDigest(Catalog catalog, byte[] bytes) {
    return Catalog.builder()
        .from(catalog)
        .digest("sha256:" + Hashing.sha256().hashBytes(bytes))
        .build();
  }
}

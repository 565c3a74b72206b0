package dev.banrules.io.waiver;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.catalog.LoadedPlaces;
import dev.banrules.io.decode.Content;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.Problems;
import dev.banrules.io.decode.Text;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import java.util.List;
import java.util.Optional;

/** Reads waivers documents together. */
public final class WaiverDocuments {

  private WaiverDocuments() {}

  /**
   * {@return the waivers of documents}
   *
   * @param catalogs the loaded catalogs to check them against, if any
   * @param sources the documents
   * @param limits how much is taken
   * @throws InvalidDocumentException if one can't be used
   */
  public static Loaded<ImmutableList<Waiver>> read(
      Optional<CatalogSet> catalogs, List<Source> sources, Limits limits) {
    Documents documents = new Documents(limits);
    ValueReader<ImmutableList<Waiver>> reader =
        WaiverReader.of(new LoadedPlaces(catalogs), new WaiverReferences(catalogs));
    ImmutableList.Builder<Waiver> waivers = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Source source : sources) {
      Problems own = new Problems();
      byte[] bytes = Content.of(source, limits.catalogBytes(), own);
      if (bytes != null) {
        ImmutableList<Waiver> read =
            documents.read(Text.whole(source.name(), source.isYaml(), bytes), reader, own);
        if (read != null) {
          waivers.addAll(read);
        }
      }
      problems.addAll(own.inOrder());
    }
    return Loaded.of(waivers.build(), problems.build());
  }
}

package dev.banrules.io;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Source;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.io.waiver.WaiverDocuments;
import dev.banrules.io.waiver.WaiverWriter;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads waivers documents, JSON or YAML (format "Waivers"). */
public final class Waivers {

  private Waivers() {}

  /**
   * {@return the waivers of documents, checked against catalogs; one for a ban that is not loaded
   * is left out, with a warning}
   *
   * @param catalogs the loaded catalogs
   * @param paths the documents
   * @throws InvalidDocumentException if one can't be used
   */
  public static Loaded<ImmutableList<Waiver>> read(CatalogSet catalogs, Path... paths) {
    return read(
        Optional.of(catalogs),
        ImmutableList.copyOf(paths).stream().map(Source::of).toList(),
        Limits.defaults());
  }

  /**
   * {@return the waivers of documents}
   *
   * @param catalogs the loaded catalogs to check them against; empty to check nothing outside of
   *     the documents, and to leave out none
   * @param sources the documents; no two waivers in them may have the same id
   * @param limits how much is taken
   * @throws InvalidDocumentException if one can't be used
   */
  public static Loaded<ImmutableList<Waiver>> read(
      Optional<CatalogSet> catalogs, List<Source> sources, Limits limits) {
    return WaiverDocuments.read(catalogs, sources, limits);
  }

  /**
   * {@return a waivers document, indented for people}
   *
   * @param waivers the waivers
   */
  public static String write(List<Waiver> waivers) {
    return JsonOut.pretty(out -> WaiverWriter.waivers(out, waivers));
  }
}

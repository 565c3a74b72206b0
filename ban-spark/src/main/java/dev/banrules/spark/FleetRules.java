package dev.banrules.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Verdicts;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.rules.BanRules;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What devices are audited by, in a form that Spark can send: the text of catalogs and waivers, and
 * what the caller chose. Each process compiles the text once, whatever the number of its tasks.
 */
public final class FleetRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<String> catalogs;
  private final ImmutableList<String> digests;
  private final String waivers;
  private final String options;
  private final boolean nextChange;
  private final boolean documents;
  private final String digest;

  private FleetRules(
      List<String> catalogs,
      List<String> digests,
      String waivers,
      AuditOptions options,
      boolean documents) {
    this.catalogs = ImmutableList.copyOf(catalogs);
    this.digests = ImmutableList.copyOf(digests);
    this.waivers = waivers;
    this.options = Verdicts.write(options);
    this.nextChange = options.nextChange();
    this.documents = documents;
    this.digest = digestOf(catalogs, digests, waivers);
  }

  /**
   * {@return the rules of catalogs, without waivers, with the default options}
   *
   * @param catalogs the catalogs
   */
  public static FleetRules of(CatalogSet catalogs) {
    List<String> texts = new ArrayList<>();
    List<String> digests = new ArrayList<>();
    for (Catalog catalog : catalogs.catalogs()) {
      texts.add(Catalogs.write(catalog));
      digests.add(catalog.digest().orElse(""));
    }
    return new FleetRules(texts, digests, "", AuditOptions.defaults(), false);
  }

  /**
   * {@return the same with waivers in place of those before}
   *
   * @param all the waivers; one for a ban that no catalog has is without effect
   */
  public FleetRules withWaivers(List<Waiver> all) {
    return new FleetRules(
        catalogs, digests, all.isEmpty() ? "" : Waivers.write(all), options(), documents);
  }

  /**
   * {@return the same with other options}
   *
   * @param chosen what the caller chose; with {@link AuditOptions#nextChange} answers have the
   *     column {@code nextChange}
   */
  public FleetRules withOptions(AuditOptions chosen) {
    return new FleetRules(catalogs, digests, waivers, chosen, documents);
  }

  /**
   * {@return the same, with the whole verdict document in the column {@code document}: with the
   * evidence of each finding}
   */
  public FleetRules withDocuments() {
    return new FleetRules(catalogs, digests, waivers, options(), true);
  }

  /** Whether answers have the verdict document. */
  boolean documents() {
    return documents;
  }

  /** What the caller chose. */
  AuditOptions options() {
    AuditOptions read = Verdicts.readOptions(Source.of("options", options), Limits.defaults());
    return AuditOptions.builder().from(read).nextChange(nextChange).build();
  }

  /** {@return the rules, compiled at the first call in this process} */
  public BanRules compiled() {
    return CompiledRules.of(this);
  }

  /** What the compiled rules hang on, and nothing else. */
  String digest() {
    return digest;
  }

  /** Reads the texts and compiles what they say. */
  BanRules compile() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < catalogs.size(); i++) {
      sources.add(Source.of("catalog " + i, catalogs.get(i)));
    }
    CatalogSet read = Catalogs.read(sources, Limits.defaults());
    return BanRules.compile(withDigests(read), waiverList());
  }

  /** A digest is that of the document that a catalog was first read from, and is no part of it. */
  private CatalogSet withDigests(CatalogSet read) {
    List<Catalog> all = new ArrayList<>();
    for (int i = 0; i < digests.size(); i++) {
      Catalog.Builder builder = Catalog.builder().from(read.catalogs().get(i));
      all.add(
          digests.get(i).isEmpty()
              ? builder.digest(Optional.empty()).build()
              : builder.digest(digests.get(i)).build());
    }
    return CatalogSet.of(all);
  }

  private ImmutableList<Waiver> waiverList() {
    return waivers.isEmpty()
        ? ImmutableList.of()
        : Waivers.read(Optional.empty(), List.of(Source.of("waivers", waivers)), Limits.defaults())
            .value();
  }

  private static String digestOf(List<String> catalogs, List<String> digests, String waivers) {
    Hasher hasher = Hashing.sha256().newHasher();
    catalogs.forEach(text -> hasher.putInt(text.length()).putString(text, UTF_8));
    digests.forEach(text -> hasher.putInt(text.length()).putString(text, UTF_8));
    return hasher.putString(waivers, UTF_8).hash().toString();
  }
}

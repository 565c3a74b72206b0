package dev.banrules.examples.service.generation;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import dev.banrules.io.Catalogs;
import dev.banrules.io.Waivers;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.rules.BanRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rules as a zip file of their documents, and back. */
final class RulesDocuments {

  private static final String WAIVERS = "waivers.json";

  private RulesDocuments() {}

  /** {@return what tells rules from others: a digest of what their documents say} */
  static String digest(BanRules rules) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Catalog catalog : rules.catalogs().catalogs()) {
      hasher.putUnencodedChars(catalog.digest().orElseGet(() -> Catalogs.write(catalog)));
    }
    return hasher.putUnencodedChars(Waivers.write(rules.waivers())).hash().toString();
  }

  static byte[] pack(BanRules rules) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Catalog catalog : rules.catalogs().catalogs()) {
        add(zip, "catalog-" + catalog.id() + ".json", Catalogs.write(catalog));
      }
      if (!rules.waivers().isEmpty()) {
        add(zip, WAIVERS, Waivers.write(rules.waivers()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /**
   * {@return the rules of documents}
   *
   * @throws dev.banrules.io.document.InvalidDocumentException if this version of the library does
   *     not take them any more
   */
  static BanRules unpack(byte[] documents) {
    List<Source> catalogs = new ArrayList<>();
    List<Source> waivers = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(documents))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        (entry.getName().equals(WAIVERS) ? waivers : catalogs)
            .add(Source.of(entry.getName(), ByteStreams.toByteArray(zip)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CatalogSet set = Catalogs.read(catalogs, Limits.defaults());
    List<Waiver> read =
        waivers.isEmpty()
            ? List.of()
            : Waivers.read(Optional.of(set), waivers, Limits.defaults()).value();
    return BanRules.compile(set, read);
  }
}

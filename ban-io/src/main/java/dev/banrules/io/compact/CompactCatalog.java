package dev.banrules.io.compact;

import dev.banrules.model.catalog.Catalog;
import java.util.Optional;

/**
 * A catalog in a form of which every part is read without being looked for or checked again: half
 * the size of JSON, and read in a fraction of the time. It is no format for anybody else, and may
 * differ from one version of the library to the next.
 */
public final class CompactCatalog {

  /** Changes with what is written, so that none is read that another version wrote. */
  private static final int FORM = 1;

  private CompactCatalog() {}

  /**
   * {@return the compact form of a catalog}
   *
   * @param catalog the catalog
   */
  public static byte[] write(Catalog catalog) {
    CompactOut out = new CompactOut();
    out.number(FORM)
        .value(catalog.id())
        .number(catalog.version())
        .optional(catalog.issued(), CompactOut::day)
        .each(catalog.jurisdictions(), CompactParts::write)
        .each(catalog.vendors(), CompactSoftware::write)
        .each(catalog.applications(), CompactSoftware::write)
        .each(catalog.lists(), CompactParts::write)
        .each(catalog.bans(), CompactBan::write)
        .each(catalog.coverage(), CompactParts::write)
        .optional(catalog.digest(), CompactOut::text);
    return out.toBytes();
  }

  /**
   * {@return the catalog; empty where another version of the library wrote it}
   *
   * @param bytes what {@link #write} returned
   */
  public static Optional<Catalog> read(byte[] bytes) {
    CompactIn in = new CompactIn(bytes);
    if (in.count() != FORM) {
      return Optional.empty();
    }
    return Optional.of(
        Catalog.builder()
            .id(in.id())
            .version(in.count())
            .issued(in.optionalDay())
            .jurisdictions(in.list(CompactParts::jurisdiction))
            .vendors(in.list(CompactSoftware::vendor))
            .applications(in.list(CompactSoftware::application))
            .lists(in.list(CompactParts::list))
            .bans(in.list(CompactBan::read))
            .coverage(in.list(CompactParts::coverage))
            .digest(in.optionalText())
            .build());
  }
}

package dev.banrules.io;

import dev.banrules.io.catalog.CatalogWriter;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;

/** Writes single entries as JSON on one line, without its end, as they stand in a catalog. */
public final class CatalogEntries {

  private CatalogEntries() {}

  /**
   * {@return a ban}
   *
   * @param ban the ban
   */
  public static String write(Ban ban) {
    return JsonOut.line(out -> CatalogWriter.ban(out, ban));
  }

  /**
   * {@return a list}
   *
   * @param list the list
   */
  public static String write(SoftwareList list) {
    return JsonOut.line(out -> CatalogWriter.list(out, list));
  }

  /**
   * {@return an application}
   *
   * @param application the application
   */
  public static String write(Application application) {
    return JsonOut.line(out -> CatalogWriter.application(out, application));
  }

  /**
   * {@return a vendor}
   *
   * @param vendor the vendor
   */
  public static String write(Vendor vendor) {
    return JsonOut.line(out -> CatalogWriter.vendor(out, vendor));
  }

  /**
   * {@return a jurisdiction}
   *
   * @param jurisdiction the jurisdiction
   */
  public static String write(JurisdictionEntry jurisdiction) {
    return JsonOut.line(out -> CatalogWriter.jurisdiction(out, jurisdiction));
  }
}

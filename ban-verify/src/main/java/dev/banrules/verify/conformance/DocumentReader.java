package dev.banrules.verify.conformance;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import java.util.List;

/**
 * Reads the documents of a case; whoever runs cases brings one. Of each case the catalogs are read
 * first.
 */
public interface DocumentReader {

  /**
   * {@return the catalogs as one}
   *
   * @param catalogs which
   */
  CatalogSet catalogs(CaseCatalogs catalogs);

  /**
   * {@return the waivers}
   *
   * @param document a {@code ban-waivers/1} document, as JSON text
   */
  List<Waiver> waivers(String document);

  /**
   * {@return the profile}
   *
   * @param document a {@code device-profile/1} document, as JSON text
   */
  DeviceProfile device(String document);

  /**
   * {@return the piece of software}
   *
   * @param document one piece in the shape of a profile's, as JSON text
   */
  Software software(String document);
}

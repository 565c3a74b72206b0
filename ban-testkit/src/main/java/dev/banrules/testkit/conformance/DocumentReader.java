package dev.banrules.testkit.conformance;

import dev.banrules.model.ban.Waiver;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;

/** Reads the documents of a case, given as JSON text; whoever runs the cases brings a reader. */
public interface DocumentReader {

  /**
   * {@return the catalogs as one}
   *
   * @param documents {@code ban-catalog/1} documents
   */
  CatalogSet catalogs(List<String> documents);

  /**
   * {@return the waivers}
   *
   * @param document a {@code ban-waivers/1} document
   */
  List<Waiver> waivers(String document);

  /**
   * {@return the profile}
   *
   * @param document a {@code device-profile/1} document
   */
  DeviceProfile device(String document);
}

package dev.banrules.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.rules.BanRules;
import java.util.List;

/** Reads the documents that arguments name; warnings go to standard error. */
final class Documents {

  private final Console console;

  Documents(Console console) {
    this.console = console;
  }

  /** Takes the profiles of a fleet one by one. */
  interface DeviceHandler {
    /** Takes a profile. */
    void read(DeviceProfile device);

    /** Takes note that a profile could not be read, which has been told. */
    void unreadable();
  }

  CatalogSet catalogs(CatalogOptions options) {
    return catalogs(options.catalogs());
  }

  CatalogSet catalogs(List<String> names) {
    throw new Refusal("not yet " + names + console);
  }

  BanRules rules(CatalogOptions catalogs, WaiverOptions waivers) {
    return rules(catalogs(catalogs), waivers);
  }

  BanRules rules(CatalogSet catalogs, WaiverOptions waivers) {
    throw new Refusal("not yet" + catalogs + waivers);
  }

  DeviceProfile device(String name, CatalogSet catalogs) {
    throw new Refusal("not yet" + catalogs + name);
  }

  void devices(List<String> names, CatalogSet catalogs, DeviceHandler handler) {
    throw new Refusal("not yet" + catalogs + names + handler);
  }

  ImmutableList<Jurisdiction> known(List<Jurisdiction> named, CatalogSet catalogs) {
    throw new Refusal("not yet" + catalogs + named);
  }
}

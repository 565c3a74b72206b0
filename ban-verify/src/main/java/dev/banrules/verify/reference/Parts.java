package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §4: "asked of the software and of every component and embedded application, at any
 * depth", the software itself first, then of each piece its embedded applications before its
 * components.
 */
final class Parts {

  private final CatalogSet catalogs;
  private final Recognition recognition;
  private final List<Part> parts = new ArrayList<>();

  private Parts(CatalogSet catalogs, Recognition recognition) {
    this.catalogs = catalogs;
    this.recognition = recognition;
  }

  static Part whole(Recognition recognition, Software software, int position) {
    return part(recognition, software, "software[" + position + "]", true);
  }

  static List<Part> all(
      CatalogSet catalogs, Recognition recognition, Software software, int position) {
    Parts all = new Parts(catalogs, recognition);
    all.list(software, "software[" + position + "]", true);
    return all.parts;
  }

  private static Part part(
      Recognition recognition, Software software, String place, boolean isWhole) {
    return new Part(place, isWhole, software.version(), recognition.identify(software));
  }

  private void list(Software software, String place, boolean isWhole) {
    Part part = part(recognition, software, place, isWhole);
    parts.add(part);
    // what a sure application embeds is surely there, whatever else possibly embeds it
    Set<Id<Application>> surely = new LinkedHashSet<>();
    Set<Id<Application>> all = new LinkedHashSet<>();
    for (Identity identity : part.identities()) {
      if (identity.applicationSure()) {
        collectEmbedded(identity.application().get(), surely);
      }
      identity.application().ifPresent(host -> collectEmbedded(host, all));
    }
    for (Id<Application> embedded : all) {
      parts.add(embedded(embedded, surely.contains(embedded)));
    }
    for (int i = 0; i < software.components().size(); i++) {
      list(software.components().get(i), place + ".components[" + i + "]", false);
    }
  }

  private void collectEmbedded(Id<Application> host, Set<Id<Application>> found) {
    for (Id<Application> embedded : catalogs.application(host).orElseThrow().embeds()) {
      if (found.add(embedded)) {
        collectEmbedded(embedded, found);
      }
    }
  }

  /** "no version is stated of those". */
  private Part embedded(Id<Application> application, boolean sure) {
    Id<Vendor> vendor = catalogs.application(application).orElseThrow().vendor();
    Identity identity =
        new Identity(vendor, sure, Optional.of(application), sure, 1, ImmutableList.of());
    return new Part(
        "applications[" + application + "]", false, Optional.empty(), ImmutableList.of(identity));
  }
}

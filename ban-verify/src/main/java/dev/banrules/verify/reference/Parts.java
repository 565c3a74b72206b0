package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
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
    return part(recognition, software, PartRef.Listed.software(position));
  }

  static List<Part> all(
      CatalogSet catalogs, Recognition recognition, Software software, int position) {
    Parts all = new Parts(catalogs, recognition);
    all.list(software, PartRef.Listed.software(position));
    return all.parts;
  }

  private static Part part(Recognition recognition, Software software, PartRef.Listed place) {
    return new Part(place, Optional.empty(), software.version(), recognition.identify(software));
  }

  private void list(Software software, PartRef.Listed place) {
    Part part = part(recognition, software, place);
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
      parts.add(embedded(place, embedded, surely.contains(embedded)));
    }
    for (int i = 0; i < software.components().size(); i++) {
      list(software.components().get(i), place.component(i));
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
  private Part embedded(PartRef.Listed host, Id<Application> application, boolean sure) {
    Id<Vendor> vendor = catalogs.application(application).orElseThrow().vendor();
    Identity identity =
        sure
            ? Identity.sure(vendor, Optional.of(application), ImmutableList.of())
            : Identity.possible(vendor, Optional.of(application), 1, ImmutableList.of());
    return new Part(host, Optional.of(application), Optional.empty(), ImmutableList.of(identity));
  }
}

package dev.banrules.testkit.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Id;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Identity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Semantics §4: "asked of the software and of every component and embedded application, at any
 * depth", the software itself first, then at each level embedded applications before components.
 */
final class Parts {

  private final CatalogSet catalogs;
  private final Recognition recognition;
  private final Set<Id<Application>> surelyEmbedded = new LinkedHashSet<>();
  private final Set<Id<Application>> listed = new LinkedHashSet<>();
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
    all.collectSurelyEmbedded(software);
    all.list(software, "software[" + position + "]", true);
    return all.parts;
  }

  private static Part part(
      Recognition recognition, Software software, String place, boolean isWhole) {
    return new Part(place, isWhole, software.version(), recognition.identify(software));
  }

  /** What a sure application embeds is surely there, whatever else possibly embeds it. */
  private void collectSurelyEmbedded(Software software) {
    for (Identity identity : recognition.identify(software)) {
      if (identity.applicationSure()) {
        collectEmbedded(identity.application().get());
      }
    }
    software.components().forEach(this::collectSurelyEmbedded);
  }

  private void collectEmbedded(Id<Application> host) {
    for (Id<Application> embedded : catalogs.application(host).orElseThrow().embeds()) {
      if (surelyEmbedded.add(embedded)) {
        collectEmbedded(embedded);
      }
    }
  }

  private void list(Software software, String place, boolean isWhole) {
    Part part = part(recognition, software, place, isWhole);
    parts.add(part);
    for (Identity identity : part.identities()) {
      identity.application().ifPresent(this::listEmbedded);
    }
    for (int i = 0; i < software.components().size(); i++) {
      list(software.components().get(i), place + ".components[" + i + "]", false);
    }
  }

  private void listEmbedded(Id<Application> host) {
    for (Id<Application> embedded : catalogs.application(host).orElseThrow().embeds()) {
      if (listed.add(embedded)) {
        // "no version is stated of those"
        parts.add(
            new Part(
                "applications[" + embedded + "]",
                false,
                Optional.empty(),
                ImmutableList.of(embeddedIdentity(embedded))));
        listEmbedded(embedded);
      }
    }
  }

  private Identity embeddedIdentity(Id<Application> embedded) {
    Id<Vendor> vendor = catalogs.application(embedded).orElseThrow().vendor();
    boolean sure = surelyEmbedded.contains(embedded);
    return new Identity(vendor, sure, Optional.of(embedded), sure, 1, ImmutableList.of());
  }
}

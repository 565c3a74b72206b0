package dev.banrules.verify.definition.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Semantics §4: "asked of the software and of every component and embedded application, at any
 * depth", the software itself first, then of each piece its embedded applications before its
 * components.
 */
public final class Parts {

  private final CatalogSet catalogs;
  private final BiFunction<PartRef, Software, Recognised> recognise;
  private final List<Part> parts = new ArrayList<>();

  private Parts(CatalogSet catalogs, BiFunction<PartRef, Software, Recognised> recognise) {
    this.catalogs = catalogs;
    this.recognise = recognise;
  }

  /**
   * {@return all parts of a piece of software in their order}
   *
   * @param catalogs the catalogs
   * @param software the software
   * @param position its position in the profile
   * @param recognise what is taken for what, of the software at a place
   */
  public static ImmutableList<Part> of(
      CatalogSet catalogs,
      Software software,
      int position,
      BiFunction<PartRef, Software, Recognised> recognise) {
    Parts all = new Parts(catalogs, recognise);
    all.add(software, PartRef.Listed.software(position));
    return ImmutableList.copyOf(all.parts);
  }

  private void add(Software software, PartRef.Listed place) {
    Recognised recognised = recognise.apply(place, software);
    ImmutableList<PartRef.Listed> listed = ImmutableList.of(place);
    parts.add(
        new Part(
            listed,
            Optional.empty(),
            software.kind(),
            software.version(),
            software.edition(),
            recognised));
    addEmbedded(listed, recognised.identities());
    for (int i = 0; i < software.components().size(); i++) {
      add(software.components().get(i), place.component(i));
    }
  }

  /** Depth first, each once; what a sure application embeds is sure, whatever else embeds it. */
  private void addEmbedded(ImmutableList<PartRef.Listed> place, List<Identity> hosts) {
    Set<Id<Application>> surely = new LinkedHashSet<>();
    for (Identity host : hosts) {
      if (host.applicationSure()) {
        collectBelow(host.application().orElseThrow(), surely);
      }
    }
    Map<Id<Application>, Identity> embedded = new LinkedHashMap<>();
    for (Identity host : hosts) {
      host.application().ifPresent(id -> collect(id, host.score(), surely, embedded));
    }
    embedded.values().forEach(identity -> parts.add(Part.embedded(place, identity)));
  }

  private void collectBelow(Id<Application> host, Set<Id<Application>> found) {
    for (Id<Application> id : application(host).embeds()) {
      if (found.add(id)) {
        collectBelow(id, found);
      }
    }
  }

  private void collect(
      Id<Application> host,
      double score,
      Set<Id<Application>> surely,
      Map<Id<Application>, Identity> embedded) {
    for (Id<Application> id : application(host).embeds()) {
      if (!embedded.containsKey(id)) {
        embedded.put(id, identity(host, id, surely.contains(id), score));
        collect(id, score, surely, embedded);
      }
    }
  }

  private Identity identity(Id<Application> host, Id<Application> id, boolean sure, double score) {
    ImmutableList<Basis> because =
        ImmutableList.of(new Basis(Method.EMBEDDED, host.value(), id.value(), Optional.empty()));
    Optional<Id<Vendor>> vendor = Recognition.onlyVendor(application(id));
    return sure
        ? Identity.ofApplication(id, vendor, because)
        : Identity.possible(vendor, Optional.of(id), score, because);
  }

  private Application application(Id<Application> id) {
    return catalogs.application(id).orElseThrow();
  }
}

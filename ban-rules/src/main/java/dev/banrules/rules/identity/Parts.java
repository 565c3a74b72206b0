package dev.banrules.rules.identity;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Software taken apart: itself first, then the applications that it embeds, then its components,
 * each likewise, at any depth (semantics §4).
 */
public final class Parts {

  private final CatalogSet catalogs;
  private final Identification identification;

  /**
   * Takes apart what an identification knows.
   *
   * @param catalogs the catalogs, which say what embeds what
   * @param identification what software is
   */
  public Parts(CatalogSet catalogs, Identification identification) {
    this.catalogs = catalogs;
    this.identification = identification;
  }

  /**
   * {@return the software and all its parts, itself first}
   *
   * @param software the software
   * @param fuzzy whether fuzzy matching may make it possible
   */
  public ImmutableList<Part> of(Software software, boolean fuzzy) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    add(software, ImmutableList.of(), fuzzy, parts);
    return parts.build();
  }

  /**
   * {@return software that states nothing but what it was taken for, and all its parts, itself
   * first}
   *
   * @param identities what it was taken for
   */
  public ImmutableList<Part> of(ImmutableList<Identity> identities) {
    return ImmutableList.<Part>builder()
        .add(Part.whole(identities))
        .addAll(embeddedIn(ImmutableList.of(), identities))
        .build();
  }

  private void add(
      Software software,
      ImmutableList<Integer> place,
      boolean fuzzy,
      ImmutableList.Builder<Part> parts) {
    ImmutableList<Identity> identities = identification.identify(software, fuzzy);
    parts.add(
        new Part(
            place,
            Optional.empty(),
            software.kind(),
            identities,
            software.version(),
            software.edition()));
    embeddedIn(place, identities).forEach(parts::add);
    for (int i = 0; i < software.components().size(); i++) {
      add(software.components().get(i), below(place, i), fuzzy, parts);
    }
  }

  private static ImmutableList<Integer> below(ImmutableList<Integer> place, int component) {
    return ImmutableList.<Integer>builderWithExpectedSize(place.size() + 1)
        .addAll(place)
        .add(component)
        .build();
  }

  private ImmutableList<Part> embeddedIn(
      ImmutableList<Integer> place, ImmutableList<Identity> identities) {
    Map<Id<Application>, Basis> found = new LinkedHashMap<>();
    Map<Id<Application>, Double> scores = new HashMap<>();
    Set<Id<Application>> sure = new HashSet<>();
    for (Identity identity : identities) {
      identity
          .application()
          .ifPresent(
              application -> {
                collect(application, found, identity.score(), scores);
                if (identity.applicationSure()) {
                  collectSure(application, sure);
                }
              });
    }
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    found.forEach(
        (application, basis) ->
            parts.add(
                new Part(
                    place,
                    Optional.of(application),
                    ProductKind.SOFTWARE,
                    ImmutableList.of(
                        identity(
                            application,
                            sure.contains(application),
                            scores.getOrDefault(application, 1.0),
                            basis)),
                    Optional.empty(),
                    Optional.empty())));
    return parts.build();
  }

  /** Depth first, in the order in which catalogs list them, each once; a cycle adds nothing. */
  private void collect(
      Id<Application> application,
      Map<Id<Application>, Basis> found,
      double score,
      Map<Id<Application>, Double> scores) {
    Deque<Embedding> open = new ArrayDeque<>();
    pushEmbeddings(application, open);
    while (!open.isEmpty()) {
      Embedding next = open.pop();
      Basis basis =
          new Basis(Method.EMBEDDED, next.whole().value(), next.part().value(), Optional.empty());
      if (found.putIfAbsent(next.part(), basis) == null) {
        scores.put(next.part(), score);
        pushEmbeddings(next.part(), open);
      }
    }
  }

  private void pushEmbeddings(Id<Application> whole, Deque<Embedding> open) {
    for (Id<Application> part : embeds(whole).reverse()) {
      open.push(new Embedding(whole, part));
    }
  }

  private void collectSure(Id<Application> application, Set<Id<Application>> sure) {
    Deque<Id<Application>> open = new ArrayDeque<>(embeds(application));
    while (!open.isEmpty()) {
      Id<Application> part = open.pop();
      if (sure.add(part)) {
        open.addAll(embeds(part));
      }
    }
  }

  private ImmutableList<Id<Application>> embeds(Id<Application> application) {
    return catalogs.application(application).orElseThrow().embeds();
  }

  private Identity identity(Id<Application> id, boolean sure, double score, Basis basis) {
    Optional<Id<Vendor>> vendor =
        IdentityCollector.onlyVendor(catalogs.application(id).orElseThrow());
    ImmutableList<Basis> because = ImmutableList.of(basis);
    return sure
        ? Identity.ofApplication(id, vendor, because)
        : Identity.possible(vendor, Optional.of(id), score, because);
  }

  private record Embedding(Id<Application> whole, Id<Application> part) {}
}

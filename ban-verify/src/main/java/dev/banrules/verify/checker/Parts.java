package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
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

/** Semantics §4: software and its parts, each piece followed by what it embeds. */
final class Parts {

  private final Ground ground;
  private final BiFunction<PartRef, Software, Recogniser.Recognised> recognise;
  private final List<Part> parts = new ArrayList<>();

  private Parts(Ground ground, BiFunction<PartRef, Software, Recogniser.Recognised> recognise) {
    this.ground = ground;
    this.recognise = recognise;
  }

  static List<Part> of(
      Ground ground, int position, BiFunction<PartRef, Software, Recogniser.Recognised> recognise) {
    Parts parts = new Parts(ground, recognise);
    parts.take(ground.device().software().get(position), PartRef.Listed.software(position));
    return parts.parts;
  }

  private void take(Software software, PartRef.Listed place) {
    Recogniser.Recognised recognised = recognise.apply(place, software);
    parts.add(
        new Part(
            ImmutableList.of(place),
            Optional.empty(),
            software.version(),
            recognised.identities(),
            recognised.settled()));
    Map<Id<Application>, Identity> embedded = new LinkedHashMap<>();
    Set<Id<Application>> surely = new LinkedHashSet<>();
    for (Identity identity : recognised.identities()) {
      if (identity.applicationSure()) {
        below(identity.application().orElseThrow(), surely);
      }
    }
    for (Identity identity : recognised.identities()) {
      identity.application().ifPresent(host -> descend(host, identity.score(), surely, embedded));
    }
    embedded.forEach(
        (id, identity) ->
            parts.add(
                new Part(
                    ImmutableList.of(place),
                    Optional.of(id),
                    Optional.empty(),
                    ImmutableList.of(identity),
                    true)));
    for (int i = 0; i < software.components().size(); i++) {
      take(software.components().get(i), place.component(i));
    }
  }

  private void below(Id<Application> host, Set<Id<Application>> all) {
    for (Id<Application> id : ground.catalogs().application(host).orElseThrow().embeds()) {
      if (all.add(id)) {
        below(id, all);
      }
    }
  }

  private void descend(
      Id<Application> host,
      double score,
      Set<Id<Application>> surely,
      Map<Id<Application>, Identity> embedded) {
    for (Id<Application> id : ground.catalogs().application(host).orElseThrow().embeds()) {
      if (embedded.containsKey(id)) {
        continue;
      }
      boolean sure = surely.contains(id);
      Basis basis = new Basis(Method.EMBEDDED, host.value(), id.value(), Optional.empty());
      embedded.put(
          id,
          new Identity(
              ground.catalogs().application(id).orElseThrow().vendor(),
              Optional.of(id),
              sure ? Identity.Sure.APPLICATION : Identity.Sure.NOTHING,
              sure ? 1 : score,
              ImmutableList.of(basis)));
      descend(id, score, surely, embedded);
    }
  }
}

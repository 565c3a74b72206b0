package dev.banrules.verify.checker;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import dev.banrules.verify.definition.AuditInput;
import dev.banrules.verify.definition.identity.Part;
import dev.banrules.verify.definition.identity.Parts;
import dev.banrules.verify.definition.identity.Recognised;
import dev.banrules.verify.definition.identity.Recognition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a piece of software: as the definition recognises them, and where something may be
 * like what they state, as the evidence claims.
 *
 * @param parts the parts
 * @param objections what is wrong with the claims
 */
record ClaimedIdentities(ImmutableList<Part> parts, List<Objection> objections) {

  /**
   * Those of the software at a position.
   *
   * @param ofSoftware the positions of its findings
   * @param findings all findings
   * @param listed whether the verdict lists it as unrecognised
   */
  static ClaimedIdentities of(
      AuditInput input,
      int position,
      List<Integer> ofSoftware,
      List<Finding> findings,
      boolean listed) {
    Map<PartRef, ImmutableList<Identity>> claims = new LinkedHashMap<>();
    List<Objection> objections = new ArrayList<>();
    for (int i : ofSoftware) {
      collect(findings.get(i), i, claims, objections);
    }
    Recognition recognition = input.knowledge().recognition(input.options().hints());
    List<Part> parts =
        Parts.of(
            input.catalogs(),
            input.device().software().get(position),
            position,
            (place, software) -> {
              Recognised own = recognition.recognise(software);
              ImmutableList<Identity> claimed = claims.get(place);
              if (own.settled() || claimed == null) {
                boolean likeNothing = listed && place.equals(PartRef.Listed.software(position));
                return likeNothing ? own.withoutSimilarity() : own;
              }
              List<String> reasons =
                  SimilarityClaims.objections(input.catalogs(), software, own, claimed);
              reasons.forEach(reason -> objections.add(Objection.toVerdict(place + ": " + reason)));
              return reasons.isEmpty() ? new Recognised(claimed, true) : own;
            });
    if (!parts.stream().allMatch(Part::settled)) {
      for (int i : ofSoftware) {
        parts = withEmbedded(input.catalogs(), parts, identified(findings.get(i)));
      }
    }
    return new ClaimedIdentities(ImmutableList.copyOf(parts), objections);
  }

  private static void collect(
      Finding finding,
      int index,
      Map<PartRef, ImmutableList<Identity>> claims,
      List<Objection> objections) {
    for (Evidence.Identified identified : identified(finding)) {
      if (identified.part() instanceof PartRef.Listed) {
        ImmutableList<Identity> other =
            claims.putIfAbsent(identified.part(), identified.identities());
        if (other != null && !other.equals(identified.identities())) {
          objections.add(
              Objection.toFinding(index, "`" + identified.part() + "` is two different things"));
        }
      }
    }
  }

  private static List<Evidence.Identified> identified(Finding finding) {
    return finding.evidence().stream()
        .filter(Evidence.Identified.class::isInstance)
        .map(Evidence.Identified.class::cast)
        .toList();
  }

  /**
   * What is embedded in something that only likeness recognises, which was not itself shown: each
   * finding shows its parts in their order, so a part that is not there stands after the last one.
   */
  private static List<Part> withEmbedded(
      CatalogSet catalogs, List<Part> parts, List<Evidence.Identified> shown) {
    List<Part> all = new ArrayList<>(parts);
    ImmutableList<PartRef.Listed> hosts =
        parts.stream()
            .filter(part -> !part.settled())
            .flatMap(part -> part.listed().stream())
            .collect(toImmutableList());
    int next = 0;
    for (Evidence.Identified claim : shown) {
      int own = indexOf(all, next, claim.part(), claim.identities());
      if (own >= 0) {
        next = own + 1;
      } else if (claim.part() instanceof PartRef.Embedded embedded
          && SimilarityClaims.isPossiblyEmbedded(catalogs, embedded, claim.identities())) {
        next = Math.max(1, next);
        all.add(next, Part.embedded(hosts, claim.identities().get(0)));
        next++;
      }
    }
    return all;
  }

  private static int indexOf(
      List<Part> parts, int from, PartRef place, ImmutableList<Identity> identities) {
    for (int i = from; i < parts.size(); i++) {
      if (parts.get(i).place().equals(place) && parts.get(i).identities().equals(identities)) {
        return i;
      }
    }
    return -1;
  }
}

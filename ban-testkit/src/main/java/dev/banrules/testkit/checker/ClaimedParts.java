package dev.banrules.testkit.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a piece of software: as the checker recognises them, and where likeness may add to
 * that, as the evidence claims.
 *
 * @param parts the parts
 * @param objections what is wrong with the claims
 */
record ClaimedParts(List<Part> parts, List<Objection> objections) {

  static ClaimedParts of(Ground ground, int position, List<Finding> findings) {
    Map<String, ImmutableList<Identity>> claims = new LinkedHashMap<>();
    List<Objection> objections = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).software() == position) {
        collect(findings.get(i), i, claims, objections);
      }
    }
    Recogniser recogniser = new Recogniser(ground);
    List<Part> parts =
        Parts.of(
            ground,
            position,
            (place, software) -> {
              Recogniser.Recognised own = recogniser.recognise(software);
              ImmutableList<Identity> claimed = claims.get(place);
              if (own.settled() || claimed == null) {
                return own;
              }
              Likeness.objections(ground, software, own, claimed)
                  .forEach(reason -> objections.add(Objection.toVerdict(place + ": " + reason)));
              return new Recogniser.Recognised(claimed, true, ImmutableSet.of());
            });
    return new ClaimedParts(withEmbedded(ground, parts, claims), objections);
  }

  private static void collect(
      Finding finding,
      int index,
      Map<String, ImmutableList<Identity>> claims,
      List<Objection> objections) {
    for (Evidence evidence : finding.evidence()) {
      if (evidence instanceof Evidence.Identified identified) {
        ImmutableList<Identity> other =
            claims.putIfAbsent(identified.part(), identified.identities());
        boolean embedded = identified.part().startsWith("applications[");
        if (other != null && !embedded && !other.equals(identified.identities())) {
          objections.add(
              Objection.toFinding(index, "`" + identified.part() + "` is two different things"));
        }
      }
    }
  }

  /** What is embedded in something that only likeness recognises, which was not itself shown. */
  private static List<Part> withEmbedded(
      Ground ground, List<Part> parts, Map<String, ImmutableList<Identity>> claims) {
    if (parts.stream().allMatch(Part::settled)) {
      return parts;
    }
    List<Part> all = new ArrayList<>(parts);
    int after = 0;
    for (Map.Entry<String, ImmutableList<Identity>> claim : claims.entrySet()) {
      String place = claim.getKey();
      int own = all.stream().map(Part::place).toList().indexOf(place);
      if (own >= 0) {
        after = own;
      } else if (Likeness.isPossiblyEmbedded(ground, place, claim.getValue())) {
        after++;
        all.add(after, new Part(place, Optional.empty(), claim.getValue(), true));
      }
    }
    return all;
  }
}

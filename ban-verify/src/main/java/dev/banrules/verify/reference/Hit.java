package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Semantics §7: whether device and software are what a ban is about, on one day.
 *
 * @param reply the answer, covers and matches
 * @param matches the answers of the target other than no, in the order of the parts
 */
record Hit(Reply reply, ImmutableList<Match> matches) {

  /**
   * The answer that a target gave for one identity of a part.
   *
   * @param part the part
   * @param identity the identity, or empty where the part was not recognised
   * @param reply the answer
   */
  record Match(Part part, Optional<Identity> identity, Reply reply) {}

  /** "every part that matched". */
  List<Part> parts() {
    return matches.stream().map(Match::part).distinct().toList();
  }

  /**
   * §4: "the finding names the part that matched: of those with the surest answer the software
   * itself, else the first"; format, Verdict: of its identities "the first by id where several
   * did".
   */
  Match named() {
    Comparator<Match> surest = Comparator.comparing(match -> match.reply().truth());
    Match best = matches.stream().max(surest).orElseThrow();
    Part part =
        matches.stream()
            .filter(match -> match.reply().truth() == best.reply().truth())
            .findFirst()
            .orElseThrow()
            .part();
    return matches.stream()
        .filter(match -> match.part().equals(part))
        .filter(match -> match.reply().truth() == best.reply().truth())
        .min(Comparator.comparing(Hit::applicationThenVendor))
        .orElseThrow();
  }

  private static String applicationThenVendor(Match match) {
    // a line feed is before, and a tilde after, all that ids are made of
    return match
        .identity()
        .map(i -> i.application().map(Object::toString).orElse("~") + "\n" + i.vendor())
        .orElse("");
  }
}

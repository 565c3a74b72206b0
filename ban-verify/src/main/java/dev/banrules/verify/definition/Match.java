package dev.banrules.verify.definition;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.verify.definition.identity.Part;
import java.util.Optional;

/**
 * Semantics §7, "hit": whether device and software are what a ban is about, on one day.
 *
 * @param covers how the scope was answered (§3)
 * @param parts how the target was answered of each part (§5)
 */
public record Match(Step covers, ImmutableList<PartAnswer> parts) {

  /** {@return "covers and matches"} */
  public Truth truth() {
    return covers.truth().and(matches());
  }

  Truth matches() {
    return parts.stream().map(PartAnswer::truth).reduce(Truth.NO, Truth::or);
  }

  /** {@return "every part that matched", in the order of the parts} */
  public ImmutableList<PartAnswer> matched() {
    return parts.stream().filter(part -> part.truth() != Truth.NO).collect(toImmutableList());
  }

  /** §4: "of those with the surest answer the software itself, else the first". */
  PartAnswer named() {
    Truth surest = matches();
    return parts.stream().filter(part -> part.truth() == surest).findFirst().orElseThrow();
  }

  /**
   * How the target was answered of one part.
   *
   * @param part the part
   * @param steps the answer of each of its identities; of an unrecognised part its one answer, or
   *     none where it matches nothing
   */
  public record PartAnswer(Part part, ImmutableList<Step> steps) {

    /** {@return "the answers are or'ed"; where likeness may add more only what is sure counts} */
    public Truth truth() {
      Truth truth = Steps.some(steps);
      return part.settled() || truth == Truth.YES ? truth : Truth.NO;
    }

    /** Format, Verdict: of its identities "the first by id where several did". */
    Optional<Identity> named() {
      if (part.identities().isEmpty()) {
        return Optional.empty();
      }
      int first = steps.stream().map(Step::truth).toList().indexOf(truth());
      return Optional.of(part.identities().get(first));
    }
  }
}

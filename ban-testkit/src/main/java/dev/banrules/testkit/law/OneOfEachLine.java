package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.verdict.Answer;
import java.util.Comparator;
import java.util.Optional;

/** Which line of a block list decides about an identifier, and an identifier for each line. */
final class OneOfEachLine {

  private static final Identifier FAR_OFF = Identifier.parse("x-far:off");

  private final BlockList list;

  OneOfEachLine(BlockList list) {
    this.list = list;
  }

  /** The identifier's own line, else that of the longest pattern, else {@code *}. */
  Optional<BlockListEntry> lineFor(Identifier identifier) {
    return list.entries().stream()
        .filter(entry -> entry.identifier().map(known -> known.matches(identifier)).orElse(true))
        .max(Comparator.comparing(entry -> lengthOf(entry.identifier())));
  }

  /** Of an identifier more than of any pattern, of {@code *} less. */
  private static int lengthOf(Optional<IdentifierPattern> line) {
    return line.map(known -> known.isPattern() ? known.stem().value().length() : Integer.MAX_VALUE)
        .orElse(-1);
  }

  /** What is answered about an identifier. */
  Answer answerTo(Identifier identifier) {
    return lineFor(identifier).map(BlockListEntry::decision).orElse(Answer.ALLOW);
  }

  /**
   * An identifier for each line that denies; patterns of CPE names and package URLs are left out.
   */
  ImmutableMap<Identifier, BlockListEntry> denied() {
    ImmutableMap.Builder<Identifier, BlockListEntry> denied = ImmutableMap.builder();
    for (BlockListEntry entry : list.entries()) {
      if (entry.decision() == Answer.DENY) {
        of(entry).ifPresent(identifier -> denied.put(identifier, entry));
      }
    }
    return denied.buildOrThrow();
  }

  private Optional<Identifier> of(BlockListEntry entry) {
    if (entry.identifier().isEmpty()) {
      return Optional.of(FAR_OFF);
    }
    IdentifierPattern line = entry.identifier().get();
    if (!line.isPattern()) {
      return Optional.of(line.stem());
    }
    return NearbyIdentifiers.hasARuleOfItsOwn(line.stem().scheme())
        ? Optional.empty()
        : Optional.of(below(line, entry));
  }

  /** Longer and longer ones, until no other line decides; each other line stops at most one. */
  private Identifier below(IdentifierPattern line, BlockListEntry entry) {
    Identifier below = further(line.stem(), 1);
    for (int length = 2; !lineFor(below).equals(Optional.of(entry)); length++) {
      below = further(line.stem(), length);
    }
    return below;
  }

  private static Identifier further(Identifier stem, int length) {
    String segment = "x".repeat(length);
    return Identifier.of(
        stem.scheme(),
        stem.scheme().equals(IdentifierScheme.DOMAIN)
            ? segment + "." + stem.value()
            : stem.value() + "." + segment);
  }
}

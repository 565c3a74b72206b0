package dev.banrules.verify.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.base.Words;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.verify.conformance.BlockListCase.ExpectedLine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case of a block list pins, of what is expected and of an answer, one fact a line. */
final class BlockListFacts {

  private BlockListFacts() {}

  static ImmutableList<String> of(BlockListCase asked) {
    return lines(asked.expected().stream(), asked.nextChange());
  }

  static ImmutableList<String> of(BlockList list) {
    return lines(
        list.entries().stream().map(BlockListFacts::line),
        list.nextChange().flatMap(NextChange::day));
  }

  private static ExpectedLine line(BlockListEntry entry) {
    return new ExpectedLine(
        entry.line(), entry.decision(), entry.bans().asList(), entry.application(), entry.vendor());
  }

  private static ImmutableList<String> lines(
      Stream<ExpectedLine> entries, Optional<LocalDate> nextChange) {
    return Stream.concat(
            entries.map(BlockListFacts::text),
            Stream.of("next change " + nextChange.map(LocalDate::toString).orElse("none")))
        .collect(toImmutableList());
  }

  private static String text(ExpectedLine line) {
    return Words.wordOf(line.decision())
        + " "
        + line.identifier()
        + line.application().map(id -> ", application " + id).orElse("")
        + line.vendor().map(id -> ", vendor " + id).orElse("")
        + ", by "
        + line.bans();
  }
}

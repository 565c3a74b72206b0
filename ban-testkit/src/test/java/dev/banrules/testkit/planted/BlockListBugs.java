package dev.banrules.testkit.planted;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Waiver;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.NextChange;
import dev.banrules.testkit.Case;
import java.util.Optional;
import java.util.function.Predicate;

/** Misreadings of what semantics §7 says of {@code blocked}. */
final class BlockListBugs {

  private BlockListBugs() {}

  /** The line of all other identifiers is forgotten. */
  static BlockList allOthersAreForgotten(BlockList list) {
    return lines(list, line -> line.identifier().isPresent());
  }

  /** What is allowed does not stand there, though a pattern meets it. */
  static BlockList whatIsAllowedIsForgotten(BlockList list) {
    return lines(list, line -> line.decision() != Answer.ALLOW);
  }

  /** Patterns are forgotten. */
  static BlockList patternsAreForgotten(BlockList list) {
    return lines(list, line -> line.identifier().filter(IdentifierPattern::isPattern).isEmpty());
  }

  /** Each line names the first of its bans alone. */
  static BlockList onlyOneBanIsNamed(BlockList list) {
    return BlockList.builder()
        .from(list)
        .entries(
            list.entries().stream()
                .map(
                    line ->
                        BlockListEntry.builder()
                            .from(line)
                            .bans(line.bans().stream().limit(1).toList())
                            .build())
                .toList())
        .build();
  }

  private static BlockList lines(BlockList list, Predicate<BlockListEntry> which) {
    return BlockList.builder()
        .from(list)
        .entries(list.entries().stream().filter(which).toList())
        .build();
  }

  /** The list is said to change a day late. */
  static BlockList listsChangeLate(BlockList list) {
    return BlockList.builder()
        .from(list)
        .nextChange(
            list.nextChange()
                .map(change -> new NextChange(change.day().map(day -> day.plusDays(1)))))
        .build();
  }

  /** The identifiers of vendors are forgotten. */
  static Case onlyApplicationsAreListed(Case question) {
    return Rewriting.vendors(
        question, vendor -> Vendor.builder().from(vendor).identifiers(ImmutableSet.of()).build());
  }

  /** A waiver for devices excuses all of those whose owner it might have named. */
  static Case waiversForDevicesExcuse(Case question) {
    Optional<Jurisdiction> owner = question.device().owner().affiliation();
    return question.withWaivers(
        Rewriting.each(
            question.waivers(),
            waiver ->
                waiver.devices().isEmpty() || owner.isEmpty()
                    ? waiver
                    : Waiver.builder()
                        .id(waiver.id())
                        .ban(waiver.ban())
                        .exemption(waiver.exemption())
                        .addOwners(owner.get())
                        .applications(waiver.applications())
                        .approvedBy(waiver.approvedBy())
                        .from(waiver.from())
                        .until(waiver.until())
                        .build()));
  }
}

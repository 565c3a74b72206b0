package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.rules.ownership.OwnershipClosure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stakes so inexact that they leave open whether a ban reaches a vendor. */
final class UndecidedThreshold implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "undecided-threshold",
        "stakes that leave open whether a ban reaches a vendor",
        "A ban asks whether owners hold more than some part of a vendor, and the stakes are given so"
            + " inexactly, or not at all, that they may and may not. Every device with the vendor's"
            + " software is then undetermined.",
        "State the percentage or a narrower range; or `control`, where that is what the ban asks for.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    List<BanReach> reaches = new ArrayList<>();
    for (CatalogEntry<Ban> entry : linted.bans()) {
      for (Target leaf : Leaves.of(entry.value().target(), linted.catalogs())) {
        for (LocalDate day : linted.changesDuring(entry.value())) {
          reached(leaf, day, linted)
              .ifPresent(reached -> reaches.add(new BanReach(entry.value(), day, reached)));
        }
      }
    }
    for (CatalogEntry<Vendor> entry : linted.vendors()) {
      List<BanReach> open =
          reaches.stream().filter(reach -> reach.isLeftOpenBy(entry.value())).toList();
      if (!open.isEmpty()) {
        report.add(entry, "/stakes", message(entry.value(), open));
      }
    }
  }

  private static Optional<OwnershipClosure> reached(
      Target leaf, LocalDate day, LintedCatalogs linted) {
    if (leaf instanceof Target.ByVendor target && target.reach().subsidiaries().isPresent()) {
      return Optional.of(linted.ownership().reachedFrom(target.vendor(), target.reach(), day));
    }
    if (leaf instanceof Target.ByOrigin target) {
      return target
          .ownedFrom()
          .map(percent -> linted.ownership().reachedFrom(target.countries(), percent, day));
    }
    return Optional.empty();
  }

  private static String message(Vendor vendor, List<BanReach> open) {
    String bans =
        open.stream()
            .map(reach -> reach.ban().id())
            .distinct()
            .map(Id::value)
            .limit(4)
            .map(id -> "`" + id + "`")
            .collect(Collectors.joining(", "));
    long others = open.stream().map(reach -> reach.ban().id()).distinct().count() - 4;
    return "these stakes leave open whether `"
        + vendor.id()
        + "` is reached by "
        + bans
        + (others > 0 ? " and " + others + " more" : "")
        + ", as on "
        + open.get(0).day();
  }

  /** Whom a ban reaches on a day. */
  private record BanReach(Ban ban, LocalDate day, OwnershipClosure reached) {

    /** Whether the vendor's own stakes, and not only those in its owners, leave it open. */
    boolean isLeftOpenBy(Vendor vendor) {
      if (reached.contains(vendor.id()) != Truth.UNKNOWN) {
        return false;
      }
      List<Link> chain = reached.chainTo(vendor.id());
      Link last = chain.get(chain.size() - 1);
      return last.kind() == LinkKind.STAKES
          && vendor.stakes().stream().anyMatch(stake -> counts(stake, last));
    }

    private boolean counts(Stake stake, Link link) {
      return stake.period().contains(day)
          && !stake.share().isExact()
          && link.from().contains(stake.owner());
    }
  }
}

package dev.banrules.testkit.law;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Percent;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.edit.Edits;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;

/**
 * Law 6: adding a stake of known percentage, or raising one, removes nothing from what is surely
 * reached. It shows in the findings of bans whose target has no {@code not}: where one was certain,
 * one at least as grave is certain.
 */
public interface MoreOwnershipLaw extends AuditorLaw {

  /**
   * Each stake of known percentage left out, and halved.
   *
   * @param question a case
   */
  @Law(perThousand = 300, atMost = 50_000)
  default void aStakeRemovesNothingSurelyReached(@ForAll Case question) {
    Verdict more = question.askOf(auditor());
    for (Vendor vendor : question.catalogs().vendors()) {
      for (int i = 0; i < vendor.stakes().size(); i++) {
        for (ImmutableList<Stake> fewer : lesser(vendor.stakes(), i)) {
          Vendor less = Vendor.builder().from(vendor).stakes(fewer).build();
          Verdict before =
              question
                  .withCatalogs(Edits.replaceVendor(question.catalogs(), vendor, less))
                  .askOf(auditor());
          for (Finding finding : before.findings()) {
            Broken.unless(
                finding.certainty() == Certainty.POSSIBLE
                    || isNegated(question, finding)
                    || isStillCertain(finding, more.findings()),
                "law 6 (more ownership)",
                "this was certain before `%s` got %s, and is not now: %s",
                vendor.id(),
                vendor.stakes().get(i),
                Says.of(finding));
          }
        }
      }
    }
  }

  private static List<ImmutableList<Stake>> lesser(ImmutableList<Stake> stakes, int i) {
    Stake stake = stakes.get(i);
    List<ImmutableList<Stake>> lesser = new ArrayList<>();
    if (stake.share().isExact()) {
      lesser.add(Edits.without(stakes, i));
      long half = stake.share().max().millionths() / 2;
      if (half > 0) {
        Share halved = Share.exactly(new Percent(half));
        lesser.add(
            Edits.with(
                stakes, i, new Stake(stake.owner(), halved, stake.control(), stake.period())));
      }
    }
    return lesser;
  }

  private static boolean isNegated(Case question, Finding finding) {
    return hasNot(question.catalogs().ban(finding.ban()).orElseThrow().target());
  }

  private static boolean hasNot(Target target) {
    if (target instanceof Target.AllOf all) {
      return all.targets().stream().anyMatch(MoreOwnershipLaw::hasNot);
    }
    if (target instanceof Target.AnyOf any) {
      return any.targets().stream().anyMatch(MoreOwnershipLaw::hasNot);
    }
    return target instanceof Target.Not;
  }

  private static boolean isStillCertain(Finding before, List<Finding> more) {
    return more.stream()
        .filter(f -> f.ban().equals(before.ban()) && f.softwareIndex() == before.softwareIndex())
        .filter(f -> f.certainty() == Certainty.CERTAIN)
        .anyMatch(f -> f.consequence().compareTo(before.consequence()) <= 0);
  }
}

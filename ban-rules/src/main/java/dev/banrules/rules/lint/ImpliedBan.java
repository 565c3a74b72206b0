package dev.banrules.rules.lint;

import dev.banrules.model.ban.Ban;
import java.util.List;

/** A ban that adds nothing to another. */
final class ImpliedBan implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "implied-ban",
        "a ban implied by another",
        "Another ban, of the same jurisdiction or of one within it, prohibits the same conducts with at"
            + " least the same software on at least the same devices for at least as long, at least as"
            + " strongly and without more exemptions: without this ban every device would violate just"
            + " as much. It is told only where that is certain, whatever the device.",
        "Remove the ban that adds nothing. Where two acts do say the same, accept it: each is a reason"
            + " of its own.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    ImpliedBanCandidates candidates = new ImpliedBanCandidates(linted);
    List<CatalogEntry<Ban>> bans = linted.bans();
    for (int i = 0; i < bans.size(); i++) {
      Ban narrow = bans.get(i).value();
      for (int j : candidates.wide(narrow)) {
        Ban wide = bans.get(j).value();
        if (i != j && implies(linted, candidates, narrow, wide)) {
          // Of two that say the same, the second is reported.
          boolean equivalent = implies(linted, candidates, wide, narrow);
          if (!equivalent || i > j) {
            report.add(
                bans.get(i),
                "",
                "ban `" + narrow.id() + "` adds nothing to ban `" + wide.id() + "`");
            break;
          }
        }
      }
    }
  }

  private static boolean implies(
      LintedCatalogs linted, ImpliedBanCandidates candidates, Ban narrow, Ban wide) {
    return new Implication(linted, candidates.software(narrow), narrow, wide).holds();
  }
}

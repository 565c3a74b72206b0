package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Exemption;
import dev.banrules.model.value.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An exemption that excuses nothing. */
final class UselessExemption implements Check {

  /** The purposes that the format names (semantics §6). */
  private static final ImmutableSet<String> NAMED_PURPOSES =
      ImmutableSet.of("law-enforcement", "national-security", "security-research", "official-duty");

  @Override
  public LintRule rule() {
    return new LintRule(
        "useless-exemption",
        "an exemption that can never hold, or only where another does",
        "Purposes are compared letter by letter, so an exemption for a misspelt one never holds. And"
            + " where each of its purposes is excused by an exemption of the same ban that needs no"
            + " approval, the exemption adds nothing, and an approval that it asks for is never"
            + " needed.",
        "Correct the purpose, or remove the exemption that says less.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      List<Exemption> exemptions = entry.value().exemptions();
      for (int i = 0; i < exemptions.size(); i++) {
        String below = "/exemptions/" + i;
        Exemption exemption = exemptions.get(i);
        if (isCoveredByOthers(exemptions, i)) {
          report.add(
              entry,
              below,
              "exemption `"
                  + exemption.id()
                  + "` excuses nothing that others of this ban don't excuse without approval");
        }
        for (String purpose : exemption.purposes()) {
          Suggestion meant = Suggestion.nearest(purpose, NAMED_PURPOSES);
          if (!NAMED_PURPOSES.contains(purpose) && meant.word().isPresent()) {
            report.add(entry, below + "/purposes", "purpose `" + purpose + "`" + meant);
          }
        }
      }
    }
  }

  /** Of several that say the same, the first is the one that is not covered. */
  private static boolean isCoveredByOthers(List<Exemption> exemptions, int position) {
    Exemption asked = exemptions.get(position);
    Set<String> excused = new HashSet<>();
    for (int i = 0; i < exemptions.size(); i++) {
      Exemption other = exemptions.get(i);
      boolean sameButLater =
          i > position && !asked.approval() && other.purposes().equals(asked.purposes());
      if (i != position && !other.approval() && !sameButLater) {
        excused.addAll(other.purposes());
      }
    }
    return excused.containsAll(asked.purposes());
  }
}

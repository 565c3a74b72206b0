package dev.banrules.rules.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;

/** Patterns of two vendors, one of which stands for identifiers that the other stands for. */
final class OverlappingPatterns implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "overlapping-patterns",
        "overlapping patterns of different vendors",
        "Of two patterns that match, the longer decides, so part of what one vendor's pattern claims is"
            + " taken for the other vendor's. Where both are the same, software is taken for both.",
        "Narrow the wider pattern, or give the exact identifiers: those beat every pattern.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    ImmutableList<IdentifierClaim> patterns =
        IdentifierClaim.allOf(linted).stream()
            .filter(claim -> claim.identifier().isPattern())
            .collect(toImmutableList());
    for (int i = 0; i < patterns.size(); i++) {
      for (int j = 0; j < patterns.size(); j++) {
        IdentifierClaim wide = patterns.get(i);
        IdentifierClaim narrow = patterns.get(j);
        if (areOfDifferentVendors(wide, narrow) && overlaps(wide, narrow, i < j)) {
          report.add(
              narrow.entry(),
              narrow.below(),
              "`"
                  + narrow.identifier()
                  + "` of "
                  + narrow.owner()
                  + " lies within `"
                  + wide.identifier()
                  + "` of "
                  + wide.owner());
        }
      }
    }
  }

  /** Where it is not known whose an application is, nothing is claimed. */
  private static boolean areOfDifferentVendors(IdentifierClaim wide, IdentifierClaim narrow) {
    return !wide.vendors().isEmpty()
        && !narrow.vendors().isEmpty()
        && Sets.intersection(wide.vendors(), narrow.vendors()).isEmpty();
  }

  /** Whether all that the narrow one stands for the wide one does too; of equals, the second. */
  private static boolean overlaps(
      IdentifierClaim wide, IdentifierClaim narrow, boolean wideIsFirst) {
    IdentifierPattern outer = wide.identifier();
    Identifier inner = narrow.identifier().stem();
    return outer.matches(inner) || (outer.stem().equals(inner) && wideIsFirst);
  }
}

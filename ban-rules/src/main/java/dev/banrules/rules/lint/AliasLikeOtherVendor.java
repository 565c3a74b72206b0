package dev.banrules.rules.lint;

import com.google.common.collect.ImmutableList;
import dev.banrules.rules.lint.CatalogNames.CatalogName;
import dev.banrules.rules.similarity.Similarity;
import dev.banrules.rules.similarity.SimilarityIndex;
import java.util.Collections;

/** An alias of a vendor that is nearly another vendor's name. */
final class AliasLikeOtherVendor implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "alias-like-other-vendor",
        "an alias that another vendor's name is like",
        "An alias makes software surely that vendor's. One that is like the name of another vendor, as"
            + " hints find it (semantics §4), is perhaps that name and stands with the wrong vendor.",
        "Move the alias to the vendor that bears it, or remove it.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    ImmutableList<CatalogName> names = linted.names().vendors();
    SimilarityIndex.Builder proper = SimilarityIndex.builder();
    names.stream()
        .filter(name -> !name.isAlias())
        .forEach(name -> proper.addVendorName(name.owner().toString(), name.text()));
    SimilarityIndex index = proper.build();
    for (CatalogName alias : names) {
      if (alias.isAlias()) {
        index.similarVendors(alias.text()).stream()
            .filter(like -> !like.id().equals(alias.owner().toString()))
            .filter(like -> !isConfusable(alias, like, names))
            .forEach(like -> report.add(alias.entry(), alias.below(), message(alias, like)));
      }
    }
  }

  /** Names that are the same or look the same are another rule's. */
  private static boolean isConfusable(
      CatalogName alias, Similarity like, ImmutableList<CatalogName> names) {
    return names.stream()
        .filter(name -> name.owner().toString().equals(like.id()))
        .anyMatch(name -> !Collections.disjoint(name.looks(), alias.looks()));
  }

  private static String message(CatalogName alias, Similarity like) {
    return "the alias `"
        + alias.text()
        + "` of `"
        + alias.owner()
        + "` is like `"
        + like.knownName()
        + "`, the name of vendor `"
        + like.id()
        + "`";
  }
}

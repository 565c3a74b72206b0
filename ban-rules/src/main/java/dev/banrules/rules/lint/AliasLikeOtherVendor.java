package dev.banrules.rules.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.banrules.rules.lint.Names.Name;
import java.util.Collections;

/** An alias of a vendor that is nearly another vendor's name. */
final class AliasLikeOtherVendor implements Check {

  @Override
  public LintRule rule() {
    return new LintRule(
        "alias-like-other-vendor",
        "an alias that another vendor's name is like",
        "An alias makes software surely that vendor's. One that differs by a letter from the name of"
            + " another vendor is perhaps that name, misspelt, and stands with the wrong vendor.",
        "Move the alias to the vendor that bears it, or remove it.");
  }

  @Override
  public void run(Subject subject, Report report) {
    ImmutableList<Name> names = subject.names().vendors();
    ImmutableList<Name> proper =
        names.stream().filter(name -> !name.isAlias()).collect(toImmutableList());
    for (Name alias : names) {
      if (alias.isAlias()) {
        proper.stream()
            .filter(name -> !name.owner().equals(alias.owner()))
            .filter(name -> Collections.disjoint(name.looks(), alias.looks()))
            .filter(name -> Likeness.areAlike(alias.normal(), name.normal()))
            .forEach(
                name ->
                    report.add(
                        alias.entry(),
                        alias.below(),
                        "the alias `"
                            + alias.text()
                            + "` of `"
                            + alias.owner()
                            + "` is like `"
                            + name.text()
                            + "`, the name of vendor `"
                            + name.owner()
                            + "`"));
      }
    }
  }
}

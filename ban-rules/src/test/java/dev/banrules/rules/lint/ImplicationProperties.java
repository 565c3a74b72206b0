package dev.banrules.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.identity.Part;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.arbitrary.BanRulesDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** What lint holds to be implied, the engine never finds alone. */
class ImplicationProperties {

  @Property(tries = 100)
  @Domain(BanRulesDomain.class)
  void anImpliedBanNeverFindsMore(@ForAll Case drawn) {
    ImmutableList<Ban> drawnBans = ImmutableList.copyOf(drawn.catalogs().bans());
    if (drawnBans.isEmpty()) {
      return;
    }
    List<Ban> bans = withNarrowAndWide(drawnBans);
    CatalogSet catalogs = catalogs(drawn.catalogs(), bans);
    LintedCatalogs subject = new LintedCatalogs(catalogs, Optional.empty());
    List<Part> software = KnownSoftware.inAnyWay(catalogs);
    Verdict verdict = BanRules.compile(catalogs).audit(drawn.device(), drawn.at(), drawn.options());
    for (Ban narrow : bans) {
      for (Ban wide : bans) {
        boolean implied =
            !narrow.equals(wide) && new Implication(subject, software, narrow, wide).holds();
        Statistics.label("implied").collect(implied);
        if (implied) {
          assertThat(findings(verdict, narrow))
              .as("%s in spite of %s", narrow, wide)
              .allMatch(finding -> isMatched(finding, findings(verdict, wide)));
        }
      }
    }
  }

  /** The drawn bans; the first two; and two made of both, one within each and one around each. */
  private static List<Ban> withNarrowAndWide(ImmutableList<Ban> drawn) {
    List<Ban> bans = new ArrayList<>(drawn);
    Ban one = drawn.get(0);
    Ban other = drawn.get(drawn.size() - 1);
    bans.add(
        Ban.builder()
            .from(one)
            .id(Id.of("zz-narrow"))
            .scope(new Scope.AllOf(ImmutableList.of(one.scope(), other.scope())))
            .target(new Target.AllOf(ImmutableList.of(one.target(), other.target())))
            .build());
    bans.add(
        Ban.builder()
            .from(one)
            .id(Id.of("zz-wide"))
            .exemptions(ImmutableList.of())
            .scope(new Scope.AnyOf(ImmutableList.of(one.scope(), other.scope())))
            .target(new Target.AnyOf(ImmutableList.of(one.target(), other.target())))
            .build());
    return bans;
  }

  private static CatalogSet catalogs(CatalogSet drawn, List<Ban> bans) {
    ImmutableList.Builder<Catalog> catalogs = ImmutableList.builder();
    drawn
        .catalogs()
        .forEach(c -> catalogs.add(Catalog.builder().from(c).bans(ImmutableList.of()).build()));
    catalogs.add(Catalog.builder().id(Id.of("zz-bans")).version(1).bans(bans).build());
    return CatalogSet.of(catalogs.build());
  }

  private static List<Finding> findings(Verdict verdict, Ban ban) {
    return verdict.findings().stream().filter(f -> f.ban().equals(ban.id())).toList();
  }

  /** Whether another is as grave and as sure, or exempt as this one is. */
  private static boolean isMatched(Finding finding, List<Finding> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.softwareIndex() == finding.softwareIndex()
                    && other.consequence().compareTo(finding.consequence()) <= 0
                    && other.certainty().compareTo(finding.certainty()) <= 0);
  }
}

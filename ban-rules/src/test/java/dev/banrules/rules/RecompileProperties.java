package dev.banrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.ban.Conduct;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.arbitrary.BanRulesDomain;
import dev.banrules.testkit.law.Law;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Rules that share with earlier ones what is the same answer as rules compiled anew. */
@Domain(BanRulesDomain.class)
@Domain(DomainContext.Global.class)
class RecompileProperties {

  @Law(perThousand = 600)
  void recompiledRulesAnswerAsNewOnes(
      @ForAll Case question, @ForAll Case source, @ForAll long seed) {
    Case changed = ChangedRules.of(question, source, seed);
    BanRules before = BanRules.compile(question.catalogs(), question.waivers());
    before.audit(question.device(), question.at(), question.options()); // so that it knows things
    BanRules shared = before.recompile(changed.catalogs(), changed.waivers());
    BanRules anew = BanRules.compile(changed.catalogs(), changed.waivers());
    assertAnswersAreSame(shared, anew, changed, question, source);

    // And a change that is undone, from entries that are all the same objects.
    CatalogSet undone = CatalogSet.of(question.catalogs().catalogs(), shared.catalogs());
    assertThat(undone).isEqualTo(question.catalogs());
    assertAnswersAreSame(
        shared.recompile(undone, question.waivers()), before, question, question, source);
  }

  private static void assertAnswersAreSame(
      BanRules shared, BanRules anew, Case changed, Case question, Case source) {
    for (DeviceProfile device : List.of(question.device(), source.device())) {
      assertThat(shared.audit(device, question.at(), question.options()))
          .isEqualTo(anew.audit(device, question.at(), question.options()));
    }
    assertThat(shared.blocked(question.device(), Conduct.USE, question.at(), question.options()))
        .isEqualTo(anew.blocked(question.device(), Conduct.USE, question.at(), question.options()));
    assertThat(shared.catalogs()).isEqualTo(changed.catalogs());
    assertThat(shared.waivers()).isEqualTo(changed.waivers());
  }
}

package dev.banrules.rules.fleet;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.arbitrary.BanRulesDomain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What only findings disclose is all findings, and no product besides theirs. */
@Domain(BanRulesDomain.class)
@Domain(DomainContext.Global.class)
class DisclosureProperties {

  private static Verdict verdict(Case question, BanRules rules) {
    return rules.audit(question.device(), question.at(), question.options());
  }

  private static BanRules rules(Case question) {
    return BanRules.compile(question.catalogs(), question.waivers());
  }

  @Property(tries = 300)
  void leavesEachFindingAsItWas(@ForAll Case question) {
    BanRules rules = rules(question);
    Verdict whole = verdict(question, rules);

    Disclosure disclosed = Disclosure.ofFindings(rules, question.device(), whole);

    assertThat(said(disclosed.verdict())).isEqualTo(said(whole));
    assertThat(disclosed.verdict().status()).isEqualTo(whole.status());
  }

  @Property(tries = 300)
  void leavesNoProductWithoutAFinding(@ForAll Case question) {
    BanRules rules = rules(question);

    Disclosure disclosed =
        Disclosure.ofFindings(rules, question.device(), verdict(question, rules));

    assertThat(
            disclosed.verdict().findings().stream()
                .map(Finding::softwareIndex)
                .collect(toImmutableSet()))
        .hasSize(disclosed.device().software().size());
    assertThat(disclosed.device())
        .isEqualTo(
            DeviceProfile.builder()
                .id(question.device().id())
                .coverage(question.device().coverage())
                .software(disclosed.device().software())
                .build());
  }

  private static List<String> said(Verdict verdict) {
    return verdict.findings().stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.ban().value(),
                    finding.conduct().toString(),
                    finding.consequence().toString(),
                    finding.certainty().toString(),
                    finding.since().toString(),
                    finding.due().toString(),
                    String.valueOf(finding.evidence().size())))
        .toList();
  }
}

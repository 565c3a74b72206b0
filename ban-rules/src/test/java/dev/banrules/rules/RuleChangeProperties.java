package dev.banrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.fleet.DeviceIndex;
import dev.banrules.testkit.Case;
import dev.banrules.testkit.arbitrary.BanRulesDomain;
import dev.banrules.testkit.law.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** A change of rules that can't concern a device changes none of its verdicts, on any day. */
@Domain(BanRulesDomain.class)
@Domain(DomainContext.Global.class)
class RuleChangeProperties {

  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  @Law(perThousand = 600)
  void aDeviceWhoseVerdictDiffersIsConcerned(
      @ForAll Case question, @ForAll Case source, @ForAll long seed) {
    Case changed = ChangedRules.of(question, source, seed);
    BanRules before = BanRules.compile(question.catalogs(), question.waivers());
    BanRules after = BanRules.compile(changed.catalogs(), changed.waivers());
    RuleChange change = RuleChange.between(before, after, question.options());

    for (DeviceProfile device : List.of(question.device(), source.device())) {
      boolean differs =
          daysIn(question, changed, device).stream()
              .anyMatch(
                  day ->
                      !said(before, device, day, question.options())
                          .equals(said(after, device, day, question.options())));
      boolean named = isNamed(change, device);
      Statistics.label("named").collect(named, differs);
      if (differs) {
        assertThat(named).as("%s changed to %s", question, changed).isTrue();
        assertThat(change.isEmpty()).isFalse();
        assertThat(change.concernsDevice(device)).isTrue();
        assertThat(device.software()).anyMatch(change::concerns);
      }
      assertThat(concerned(change, device)).isEqualTo(named);
    }
  }

  /** Product by product, as a database asks. */
  private static boolean isNamed(RuleChange change, DeviceProfile device) {
    DeviceProfile facts = DeviceProfile.builder().from(device).software(List.of()).build();
    return device.software().stream()
        .map(RuleChangeProperties::withoutEvents)
        .map(change::of)
        .anyMatch(product -> product.concerns(facts));
  }

  private static Software withoutEvents(Software product) {
    return Software.builder()
        .from(product)
        .installedAt(Optional.empty())
        .lastUpdate(LastUpdate.notStated())
        .build();
  }

  private static boolean concerned(RuleChange change, DeviceProfile device) {
    DeviceIndex index = DeviceIndex.ofAtMost(1 << 20);
    assertThat(index.put(device)).isTrue();
    return index.concerned(change).contains(device.id());
  }

  /** What a verdict says, without its evidence. */
  private static List<Object> said(
      BanRules rules, DeviceProfile device, LocalDate day, AuditOptions options) {
    Verdict verdict = rules.audit(device, day, options);
    return ImmutableList.of(
        verdict.findings().stream().map(RuleChangeProperties::withoutEvidence).toList(),
        verdict.unrecognised(),
        verdict.nextChange(),
        verdict.status());
  }

  private static Finding withoutEvidence(Finding finding) {
    return Finding.builder().from(finding).evidence(ImmutableList.of()).build();
  }

  /** The days that are spoken of, and the days before them. */
  private static ImmutableSortedSet<LocalDate> daysIn(
      Case before, Case after, DeviceProfile device) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    String text =
        ""
            + before.catalogs().catalogs()
            + before.waivers()
            + after.catalogs().catalogs()
            + after.waivers()
            + device;
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      LocalDate day = LocalDate.parse(matcher.group());
      days.add(day.minusDays(1)).add(day);
    }
    return days.add(before.at()).build();
  }
}

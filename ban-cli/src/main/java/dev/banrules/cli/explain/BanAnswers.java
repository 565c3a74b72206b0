package dev.banrules.cli.explain;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Console;
import dev.banrules.cli.json.JsonLine;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Explanation;
import dev.banrules.report.layout.Style;
import dev.banrules.report.why.BanAnswer;
import dev.banrules.report.why.WhyText;
import dev.banrules.rules.BanRules;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks all bans that touch a piece of software whether they apply on a device. */
final class BanAnswers {

  private final BanRules rules;
  private final DeviceProfile device;
  private final LocalDate at;
  private final AuditOptions options;

  BanAnswers(BanRules rules, DeviceProfile device, LocalDate at, AuditOptions options) {
    this.rules = rules;
    this.device = device;
    this.at = at;
    this.options = options;
  }

  /** Prints the answers for each piece of software, where several are asked only those touched. */
  void print(Console console, AskedSoftware asked, boolean asJson) {
    WhyText text = new WhyText(rules.catalogs(), asJson ? Style.PLAIN : console.style());
    String gap = "";
    long untouched = 0;
    for (Software software : asked.software()) {
      ImmutableList<BanAnswer> answers = of(software);
      if (answers.isEmpty() && asked.software().size() > 1) {
        untouched++;
      } else if (asJson) {
        answers.forEach(answer -> console.print(json(software, answer, text)));
      } else {
        console.print(gap + text.of(software, device, asked.listed(), at, answers));
        gap = "\n";
      }
    }
    if (untouched > 0 && !asJson) {
      console.print(gap + text.untouched(untouched, asked.software().size()));
    }
  }

  private ImmutableList<BanAnswer> of(Software software) {
    DeviceProfile alone = DeviceProfile.builder().from(device).software(List.of(software)).build();
    return concerning(software, alone)
        .map(ban -> BanAnswer.of(ban, explanations(ban, alone, software)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What a ban touched when it was installed or updated counts too, also if it does no more. */
  private Stream<Ban> concerning(Software software, DeviceProfile alone) {
    Set<Id<Ban>> ids = new HashSet<>();
    rules.bansConcerning(software, at, options).forEach(ban -> ids.add(ban.id()));
    rules.audit(alone, at, options).findings().forEach(finding -> ids.add(finding.ban()));
    return rules.catalogs().bans().stream().filter(ban -> ids.contains(ban.id()));
  }

  /** What shows on a device is audited; what does not is asked for as a request. */
  private List<Explanation> explanations(Ban ban, DeviceProfile alone, Software software) {
    List<Explanation> audited = rules.explain(alone, ban.id(), at, options);
    Stream<Explanation> asked =
        ban.prohibits().stream()
            .filter(conduct -> audited.stream().noneMatch(e -> e.conduct().equals(conduct)))
            .flatMap(
                conduct -> rules.explain(alone, software, conduct, ban.id(), at, options).stream());
    return Stream.concat(audited.stream(), asked).toList();
  }

  private String json(Software software, BanAnswer answer, WhyText text) {
    Explanation explanation = answer.explanation();
    return new JsonLine()
        .put("device", device.id())
        .put("at", at)
        .put("name", software.name())
        .put("ban", answer.ban().id())
        .put("title", answer.ban().title())
        .put("applies", answer.applies())
        .put("conduct", explanation.conduct())
        .put("consequence", explanation.consequence())
        .put(
            "certainty",
            explanation
                .consequence()
                .map(c -> explanation.hit() == Truth.YES ? "certain" : "possible"))
        .put("because", text.because(answer))
        .toString();
  }
}

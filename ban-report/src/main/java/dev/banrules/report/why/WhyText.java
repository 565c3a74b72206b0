package dev.banrules.report.why;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.DecidingReason;
import dev.banrules.report.reason.IdentityText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which bans that touch a piece of software apply on a device, by the reason that decides. */
public final class WhyText {

  private final DisplayNames names;
  private final Messages messages;
  private final DecidingReason reasons;
  private final IdentityText identities;
  private final Style style;

  /**
   * Makes a writer of answers.
   *
   * @param catalogs the catalogs that the answers rest on
   * @param style how text is set off
   */
  public WhyText(CatalogSet catalogs, Style style) {
    this.names = new DisplayNames(catalogs, style.language());
    this.messages = names.messages();
    this.reasons = new DecidingReason(names);
    this.identities = new IdentityText(names);
    this.style = style;
  }

  /**
   * {@return the reason that decides an answer, in one sentence}
   *
   * @param answer the answer
   */
  public String because(BanAnswer answer) {
    return reasons.of(answer.ban(), answer.explanation());
  }

  /**
   * {@return the answers as text that ends with a line break}
   *
   * @param software the software
   * @param device the device
   * @param listed whether the device lists the software
   * @param at the date
   * @param answers those of all bans that touch it
   */
  public String of(
      Software software,
      DeviceProfile device,
      boolean listed,
      LocalDate at,
      List<BanAnswer> answers) {
    StringBuilder out = new StringBuilder();
    append(
        out,
        messages.text(
            "why.headline",
            "software",
            style.paint(Style.Ink.STRONG, names.software(software)),
            "device",
            VisibleText.text(device.id()),
            "day",
            at,
            "listed",
            listed ? "yes" : "no",
            "summary",
            summary(answers)));
    answers.stream()
        .findFirst()
        .flatMap(
            answer ->
                answer.explanation().evidence().stream()
                    .filter(Evidence.Identified.class::isInstance)
                    .map(Evidence.Identified.class::cast)
                    .filter(identified -> identified.part().isWhole())
                    .findFirst())
        .ifPresent(
            identified ->
                identities.sentences(identified, software).forEach(line -> append(out, line)));
    group(out, Truth.YES, messages.text("why.applies"), Style.Ink.BAD, answers);
    group(out, Truth.UNKNOWN, messages.text("why.mayApply"), Style.Ink.OPEN, answers);
    appendOthers(out, answers);
    return out.toString();
  }

  /**
   * {@return how much of the software no ban touches, as a line}
   *
   * @param untouched how many pieces of software
   * @param all of how many
   */
  public String untouched(long untouched, long all) {
    return messages.text("why.untouched", "count", untouched, "all", all) + "\n";
  }

  private void append(StringBuilder out, String text) {
    LineWrap.hanging("  ", text, style.width()).forEach(line -> out.append(line).append('\n'));
  }

  private String summary(List<BanAnswer> answers) {
    return messages.text(
        "why.summary",
        "all",
        answers.size(),
        "apply",
        count(answers, Truth.YES),
        "open",
        count(answers, Truth.UNKNOWN),
        "others",
        count(answers, Truth.NO));
  }

  private static long count(List<BanAnswer> answers, Truth truth) {
    return answers.stream().filter(answer -> answer.applies() == truth).count();
  }

  private void group(
      StringBuilder out, Truth truth, String heading, Style.Ink ink, List<BanAnswer> answers) {
    Map<String, List<BanAnswer>> byReason =
        answers.stream()
            .filter(answer -> answer.applies() == truth)
            .collect(groupingBy(this::because, LinkedHashMap::new, toList()));
    if (byReason.isEmpty()) {
      return;
    }
    out.append('\n').append(style.paint(ink, heading)).append('\n');
    byReason.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .forEach(
            entry -> {
              LineWrap.hanging("    ", "  " + entry.getKey(), style.width())
                  .forEach(line -> out.append(line).append('\n'));
              Table table = new Table("    ");
              entry
                  .getValue()
                  .forEach(
                      answer ->
                          table.row(
                              answer.ban().id().value(), word(answer), names.title(answer.ban())));
              out.append(table.text(style.width()));
            });
  }

  /** What does not apply is there to be looked up: a line each. */
  private void appendOthers(StringBuilder out, List<BanAnswer> answers) {
    Table table = new Table("  ");
    answers.stream()
        .filter(answer -> answer.applies() == Truth.NO)
        .forEach(answer -> table.row(answer.ban().id().value(), because(answer)));
    String text = table.text(style.width());
    if (!text.isEmpty()) {
      out.append('\n')
          .append(style.paint(Style.Ink.GOOD, messages.text("why.doesNotApply")))
          .append('\n');
      out.append(text);
    }
  }

  /** What the ban says and of which conduct, where it says something. */
  private String word(BanAnswer answer) {
    return answer
        .explanation()
        .consequence()
        .map(
            consequence ->
                messages.text(
                    "label",
                    "label",
                    messages.word(consequence),
                    "text",
                    answer.explanation().conduct()))
        .orElse("");
  }
}

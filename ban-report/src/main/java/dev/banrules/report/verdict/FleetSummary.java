package dev.banrules.report.verdict;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Certainty;
import dev.banrules.model.verdict.Consequence;
import dev.banrules.model.verdict.Finding;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the verdicts of a fleet by status, its violating devices by ban, and those that are
 * undetermined by what they do not state.
 */
public final class FleetSummary {

  private static final int SHOWN = 5;

  private final Map<Status, Long> devices = new EnumMap<>(Status.class);
  private final Map<Id<Ban>, Long> violated = new HashMap<>();
  private final Map<Fact, Long> asked = new HashMap<>();
  private long unreadable;
  private long incomplete;
  private long products;
  private long unrecognised;
  private long unknown;

  /** Makes a summary of nothing. */
  public FleetSummary() {}

  /**
   * {@return a summary of what somebody else counted, without bans and missing facts}
   *
   * @param devices how many devices have each status
   * @param unreadable how many profiles could not be read
   * @param products how many products the devices list
   * @param unrecognised how many of them no catalog recognises
   */
  public static FleetSummary ofCounts(
      Map<Status, Long> devices, long unreadable, long products, long unrecognised) {
    FleetSummary summary = new FleetSummary();
    devices.forEach(
        (status, count) -> {
          if (count > 0) {
            summary.devices.put(status, count);
          }
        });
    summary.unreadable = unreadable;
    summary.products = products;
    summary.unrecognised = unrecognised;
    return summary;
  }

  /**
   * Counts a verdict.
   *
   * @param verdict the verdict
   * @param products how many products the device lists
   */
  public void add(Verdict verdict, int products) {
    this.products += products;
    unrecognised += verdict.unrecognised().size();
    unknown += products > 0 && verdict.unrecognised().size() == products ? 1 : 0;
    devices.merge(verdict.status(), 1L, Long::sum);
    incomplete += verdict.coverage() == Coverage.COMPLETE ? 0 : 1;
    if (verdict.status() == Status.UNDETERMINED) {
      verdict.findings().stream()
          .flatMap(finding -> finding.missing().stream())
          .filter(DeviceFact.class::isInstance)
          .distinct()
          .forEach(fact -> asked.merge(fact, 1L, Long::sum));
    }
    if (verdict.status() == Status.VIOLATING) {
      verdict.findings().stream()
          .filter(FleetSummary::isViolation)
          .map(Finding::ban)
          .distinct()
          .forEach(ban -> violated.merge(ban, 1L, Long::sum));
    }
  }

  private static boolean isViolation(Finding finding) {
    return finding.consequence() == Consequence.VIOLATION
        && finding.certainty() == Certainty.CERTAIN;
  }

  /** Counts a profile that could not be read. */
  public void addUnreadable() {
    unreadable++;
  }

  /** {@return how many profiles were counted, read or not} */
  public long size() {
    return count() + unreadable;
  }

  private long count() {
    return devices.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@return the gravest status that was counted; compliant where there is none} */
  public Status worst() {
    return devices.keySet().stream().min(Comparator.naturalOrder()).orElse(Status.COMPLIANT);
  }

  /**
   * {@return the counts as text that ends with a line break}
   *
   * @param style how text is set off
   */
  public String text(Style style) {
    Messages messages = Messages.of(style.language());
    StringBuilder out = new StringBuilder();
    out.append(
            messages.text(
                "fleet.headline",
                "devices",
                style.paint(Style.Ink.STRONG, messages.text("fleet.devices", "count", count())),
                "violating",
                devices.getOrDefault(Status.VIOLATING, 0L),
                "undetermined",
                devices.getOrDefault(Status.UNDETERMINED, 0L),
                "due",
                devices.getOrDefault(Status.DUE, 0L),
                "compliant",
                devices.getOrDefault(Status.COMPLIANT, 0L),
                "unreadable",
                unreadable,
                "incomplete",
                incomplete))
        .append('\n');
    most(violated, Comparator.naturalOrder())
        .forEach(
            (ban, count) ->
                append(out, messages.text("fleet.violated", "ban", ban, "count", count), style));
    most(asked, Fact.BY_NAME)
        .forEach(
            (fact, count) ->
                append(out, messages.text("fleet.notStated", "fact", fact, "count", count), style));
    if (unrecognised > 0) {
      append(
          out,
          messages.text(
              "fleet.unrecognised", "count", unrecognised, "all", products, "devices", unknown),
          style);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String line, Style style) {
    LineWrap.hanging("    ", "  " + line, style.width())
        .forEach(part -> out.append(part).append('\n'));
  }

  private static <K> ImmutableMap<K, Long> most(Map<K, Long> counts, Comparator<K> order) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<K, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(order)))
        .limit(SHOWN)
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

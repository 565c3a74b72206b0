package dev.banrules.report.blocklist;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.verdict.Answer;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.reason.FactText;
import dev.banrules.report.wording.AskerText;
import dev.banrules.report.wording.ConductText;
import dev.banrules.report.wording.DeviceFactWords;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.NextChangeText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A block list as a table: what is answered, for which identifier, what that names, by which ban.
 */
public final class BlockListText {

  private final DisplayNames names;
  private final Messages messages;
  private final FactText facts;
  private final Style style;

  /**
   * Makes a writer of block lists.
   *
   * @param catalogs the catalogs that the lists rest on
   * @param style how text is set off
   */
  public BlockListText(CatalogSet catalogs, Style style) {
    this.names = new DisplayNames(catalogs, style.language());
    this.messages = names.messages();
    this.facts = new FactText(names, ImmutableList.of(anySoftware()));
    this.style = style;
  }

  private Software anySoftware() {
    return Software.builder().name(messages.text("blockList.software")).build();
  }

  /**
   * {@return the list as text that ends with a line break}
   *
   * @param list the block list
   */
  public String of(BlockList list) {
    StringBuilder out = new StringBuilder();
    append(out, "  ", style.paint(Style.Ink.STRONG, heading(list)));
    append(out, "  ", devices(list.facts()));
    out.append('\n');
    if (list.entries().isEmpty()) {
      out.append(messages.text("blockList.nothing")).append('\n');
    }
    appendEntries(out, list.entries());
    appendMissing(out, list.entries());
    if (!list.hosts().isEmpty()) {
      out.append('\n').append(messages.text("blockList.hosts")).append('\n');
      appendTable(out, list.hosts().stream().map(this::cells).toList());
    }
    list.nextChange()
        .ifPresent(change -> out.append('\n').append(NextChangeText.of(change, messages)));
    return out.toString();
  }

  private String heading(BlockList list) {
    return messages.text(
        "blockList.heading",
        "conduct",
        ConductText.passive(list.conduct(), messages),
        "day",
        list.at(),
        "asker",
        AskerText.of(list.options(), messages));
  }

  private String devices(DeviceProfile device) {
    String stated =
        Arrays.stream(DeviceFact.values())
            .flatMap(fact -> fact.stated(device).stream().map(values -> stated(fact, values)))
            .collect(joining(", "));
    return stated.isEmpty()
        ? messages.text("blockList.anyDevices")
        : messages.text("blockList.devices", "facts", stated);
  }

  private String stated(DeviceFact fact, List<String> values) {
    List<String> words = DeviceFactWords.values(fact, values, messages);
    return messages.text(
        "blockList.fact",
        "fact",
        DeviceFactWords.subject(fact, messages),
        "values",
        words.isEmpty() ? Optional.empty() : messages.and(words));
  }

  private void appendEntries(StringBuilder out, List<BlockListEntry> entries) {
    appendTable(out, entries.stream().map(this::cells).toList());
  }

  private List<String> cells(BlockListEntry entry) {
    return List.of(
        messages.word(entry.decision()),
        VisibleText.text(entry.line()),
        names(entry),
        join(entry.bans()));
  }

  private String names(BlockListEntry entry) {
    if (entry.identifier().isEmpty()) {
      return messages.text("blockList.allOther");
    }
    String vendor = entry.vendor().map(names::vendor).orElse("");
    return entry
        .application()
        .map(names::application)
        .map(application -> vendor.isEmpty() ? application : names.application(application, vendor))
        .orElse(vendor);
  }

  private List<String> cells(BlockedHost host) {
    return List.of(
        VisibleText.text(host.host().domain()),
        messages.word(host.host().role()),
        join(host.bans()));
  }

  private static String join(Collection<?> values) {
    return values.stream().map(Object::toString).collect(joining(", "));
  }

  private void appendTable(StringBuilder out, List<List<String>> rows) {
    Table table = new Table("");
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    out.append(table.text(style.lineWidth()));
  }

  private void appendMissing(StringBuilder out, List<BlockListEntry> entries) {
    List<Fact> missing =
        entries.stream()
            .filter(entry -> entry.decision() == Answer.REVIEW)
            .flatMap(entry -> entry.missing().stream())
            .distinct()
            .sorted(Fact.BY_NAME)
            .toList();
    if (!missing.isEmpty()) {
      append(
          out.append('\n'),
          "  ",
          style.paint(Style.Ink.OPEN, messages.text("blockList.wouldSettle")));
      missing.forEach(fact -> append(out, "    ", "  " + settles(fact)));
    }
  }

  private String settles(Fact fact) {
    return messages.text(
        "blockList.settles",
        "catalog",
        FactText.isOfCatalog(fact) ? "yes" : "no",
        "fact",
        facts.describe(fact),
        "key",
        fact);
  }

  private void append(StringBuilder out, String margin, String text) {
    LineWrap.hanging(margin, text, style.width()).forEach(line -> out.append(line).append('\n'));
  }
}

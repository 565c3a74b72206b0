package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.mdm.control.text.StableId;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.value.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a writer makes a document of.
 *
 * @param list the whole list
 * @param catalogs the catalogs that it rests on, for names
 * @param options what the caller chose
 * @param lines the lines that the document blocks
 */
public record ControlContent(
    BlockList list, CatalogSet catalogs, ControlOptions options, ImmutableList<ControlLine> lines) {

  /** Checks that nothing is null. */
  public ControlContent {
    requireNonNull(list, "list");
    requireNonNull(catalogs, "catalogs");
    requireNonNull(options, "options");
    requireNonNull(lines, "lines");
  }

  /**
   * {@return the lines of a scheme}
   *
   * @param scheme its word
   */
  public ImmutableList<ControlLine> linesOf(String scheme) {
    return lines.stream().filter(line -> line.isOf(scheme)).collect(toImmutableList());
  }

  /** {@return the ids of all bans behind the lines, with a comma between two} */
  public String banIds() {
    return String.join(", ", bans().stream().map(Id::value).toList());
  }

  private ImmutableSortedSet<Id<Ban>> bans() {
    return lines.stream()
        .flatMap(line -> line.bans().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * {@return what a person at the device is told when software is missing or blocked}
   *
   * @param line the line that blocks it
   */
  public Notice notice(ControlLine line) {
    return Notice.of(line.name(), line.bans(), catalogs, options.contact());
  }

  /** {@return what a person at the device is told about the document as a whole} */
  public Notice notice() {
    return Notice.ofAll(bans(), catalogs, options.contact());
  }

  /** {@return which devices the list is for, in words of documents, such as {@code CA phone}} */
  public String audience() {
    DeviceProfile facts = list.facts();
    List<String> words = new ArrayList<>();
    facts.owner().affiliation().map(Jurisdiction::code).ifPresent(words::add);
    facts.owner().kind().map(ControlContent::word).ifPresent(words::add);
    facts.platform().map(ControlContent::word).ifPresent(words::add);
    facts.formFactor().map(ControlContent::word).ifPresent(words::add);
    facts
        .location()
        .ifPresent(
            places ->
                places.stream()
                    .map(Jurisdiction::code)
                    .sorted()
                    .forEach(code -> words.add("in " + code)));
    return words.isEmpty() ? "all devices" : String.join(" ", words);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return an identifier that stays as long as the lines do, so that an unchanged list gives an
   * unchanged document}
   *
   * @param part what in the document it identifies
   */
  public UUID idOfContent(String part) {
    StringBuilder content = new StringBuilder(part);
    lines.forEach(line -> content.append('\n').append(line).append(' ').append(line.banIds()));
    return StableId.of(content.toString());
  }

  /**
   * {@return an identifier that stays as long as the list is for the same devices and conduct, so
   * that a later document takes the place of an earlier one}
   *
   * @param part what in the document it identifies
   */
  public UUID idOfPurpose(String part) {
    DeviceProfile facts = list.facts();
    return StableId.of(
        String.join(
            "\n",
            part,
            list.conduct().word(),
            audience(),
            facts.owner().sector().orElse(""),
            places(facts.contractsWith()),
            places(facts.enrolledWith()),
            places(facts.networks()),
            String.join(" ", ImmutableSortedSet.copyOf(facts.purposes()))));
  }

  private static String places(Optional<ImmutableSet<Jurisdiction>> places) {
    return places
        .map(some -> String.join(" ", some.stream().map(Jurisdiction::code).sorted().toList()))
        .orElse("?");
  }
}

package dev.banrules.rules.ownership;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.rules.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vendors and who holds what of them, from sentences such as {@code x holds over 25..50 of a in
 * control from 2025-03-01}, {@code a succeeds x} and {@code x is from CN}.
 */
final class StakeWorld {

  private static final Pattern HOLDS =
      Pattern.compile(
          "(\\w+) holds (over )?(\\?|[\\d.]+?)(?:\\.\\.([\\d.]+))? of (\\w+)( in control)?"
              + "(?: from (\\S+))?(?: until (\\S+))?");
  private static final Pattern SUCCEEDS =
      Pattern.compile("(\\w+) succeeds (\\w+)(?: from (\\S+))?");
  private static final Pattern IS_FROM = Pattern.compile("(\\w+) is from (.+)");

  private final TreeSet<String> names = new TreeSet<>();
  private final Map<String, List<Stake>> stakes = new HashMap<>();
  private final Map<String, List<Succession<Vendor>>> predecessors = new HashMap<>();
  private final Map<String, ImmutableSet<Country>> countries = new HashMap<>();
  private final OwnershipClosures ownership;

  /** A world of sentences, each ended by a semicolon, and of vendors of whom nothing is said. */
  StakeWorld(String sentences, String... others) {
    names.addAll(List.of(others));
    for (String sentence : Splitter.on(';').trimResults().split(sentences)) {
      if (!sentence.startsWith("nobody")) {
        read(sentence);
      }
    }
    ownership = OwnershipClosures.of(catalogs());
  }

  private void read(String sentence) {
    Matcher holds = HOLDS.matcher(sentence);
    Matcher succeeds = SUCCEEDS.matcher(sentence);
    Matcher isFrom = IS_FROM.matcher(sentence);
    if (holds.matches()) {
      String owned = named(holds.group(5));
      stakes
          .computeIfAbsent(owned, unused -> new ArrayList<>())
          .add(
              new Stake(
                  Id.of(named(holds.group(1))),
                  share(holds.group(2) != null, holds.group(3), holds.group(4)),
                  holds.group(6) != null,
                  Samples.period(holds.group(7), holds.group(8))));
    } else if (succeeds.matches()) {
      String successor = named(succeeds.group(1));
      predecessors
          .computeIfAbsent(successor, unused -> new ArrayList<>())
          .add(new Succession<>(Id.of(named(succeeds.group(2))), Samples.day(succeeds.group(3))));
    } else if (isFrom.matches()) {
      countries.put(named(isFrom.group(1)), countries(isFrom.group(2)));
    } else {
      throw new IllegalArgumentException(sentence);
    }
  }

  private String named(String name) {
    names.add(name);
    return name;
  }

  private static Share share(boolean over, String min, @Nullable String max) {
    if (min.equals("?")) {
      return Share.notStated();
    }
    Percent least = Percent.parse(min);
    Percent most = max == null ? least : Percent.parse(max);
    return new Share(least, over, most);
  }

  static ImmutableSet<Country> countries(String codes) {
    return codes.equals("nowhere")
        ? ImmutableSet.of()
        : Splitter.on(' ').splitToStream(codes).map(Country::of).collect(toImmutableSet());
  }

  /** {@code >50 single controlled affiliates successors}, or some of these words. */
  static Reach reach(String words) {
    List<String> all = Splitter.on(' ').splitToList(words);
    Optional<Threshold> threshold =
        all.get(0).startsWith(">") ? Optional.of(Threshold.parse(all.get(0))) : Optional.empty();
    return new Reach(
        threshold,
        !all.contains("single"),
        all.contains("controlled"),
        all.contains("affiliates"),
        all.contains("successors"));
  }

  CatalogSet catalogs() {
    ImmutableSet<Country> canada = countries("CA");
    return CatalogSet.of(
        Samples.catalog()
            .addAllVendors(
                names.stream()
                    .map(
                        name ->
                            Samples.vendor(name)
                                .countries(countries.getOrDefault(name, canada))
                                .stakes(stakes.getOrDefault(name, List.of()))
                                .successorOf(predecessors.getOrDefault(name, List.of()))
                                .build())
                    .toList())
            .build());
  }

  OwnershipClosure reached(String from, String reach, LocalDate day) {
    if (from.matches("[A-Z ]+")) {
      return ownership.reachedFrom(
          countries(from), reach(reach).subsidiaries().orElseThrow().percent(), day);
    }
    return ownership.reachedFrom(Id.of(from), reach(reach), day);
  }

  Truth answer(String from, String reach, String asked, LocalDate day) {
    return reached(from, reach, day).contains(Id.of(asked));
  }

  /**
   * The chain to a vendor: each link as {@code KIND vendor<from,from}, a question mark if unsure.
   */
  List<String> chain(String from, String reach, String asked, LocalDate day) {
    return reached(from, reach, day).chainTo(Id.of(asked)).stream().map(StakeWorld::text).toList();
  }

  private static String text(Link link) {
    return link.kind()
        + " "
        + link.vendor()
        + (link.from().isEmpty() ? "" : "<" + String.join(",", ids(link)))
        + (link.sure() ? "" : "?");
  }

  private static List<String> ids(Link link) {
    return link.from().stream().map(Id::value).toList();
  }
}

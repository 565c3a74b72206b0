package dev.banrules.catalog;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Scope;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.ban.Target;
import dev.banrules.model.base.Words;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a catalog holds, in figures, as Markdown. */
final class CatalogCounts {

  /** By which schemes an application is recognised on a platform. */
  private static final ImmutableMap<String, Set<String>> PLATFORMS =
      ImmutableMap.of(
          "Android", Set.of("android"),
          "Apple", Set.of("apple", "apple-store"),
          "Windows", Set.of("windows-pfn", "windows-product", "winget", "x-ms-store"),
          "Linux", Set.of("deb", "rpm", "snap", "flatpak"),
          "the web (a domain)", Set.of("domain"));

  private final CatalogSet catalogs;
  private final Collection<Ban> bans;

  private CatalogCounts(CatalogSet catalogs) {
    this.catalogs = catalogs;
    this.bans = catalogs.bans();
  }

  static String of(CatalogSet catalogs, int scenarios) {
    return new CatalogCounts(catalogs).text(scenarios);
  }

  private String text(int scenarios) {
    return String.format(
            "%d bans of %d acts, %d vendors, %d applications, %d lists, %,d scenarios.%n",
            bans.size(),
            bans.stream().map(ban -> ban.act().orElse(ban.id().value())).distinct().count(),
            catalogs.vendors().size(),
            catalogs.applications().size(),
            catalogs.lists().size(),
            scenarios)
        + "A ban that prohibits several conducts, or whose target or scope has several parts, counts"
        + " once for each.\n\n"
        + table("force", ban -> Stream.of(Words.wordOf(ban.force())))
        + table("conduct", ban -> ban.prohibits().stream().map(CatalogCounts::conduct))
        + table("target", ban -> leaves(ban.target()).map(CatalogCounts::kind))
        + table("scope", ban -> scopes(ban.scope()))
        + table("place", ban -> Stream.of(place(ban)))
        + platforms();
  }

  private String table(String name, Function<Ban, Stream<String>> words) {
    Multimap<String, Id<Ban>> found = MultimapBuilder.treeKeys().hashSetValues().build();
    bans.forEach(ban -> words.apply(ban).forEach(word -> found.put(word, ban.id())));
    Comparator<Map.Entry<String, Collection<Id<Ban>>>> mostFirst =
        Comparator.comparing(entry -> -entry.getValue().size());
    return "| "
        + name
        + " | bans |\n|---|---|\n"
        + found.asMap().entrySet().stream()
            .sorted(mostFirst.thenComparing(Map.Entry::getKey))
            .map(entry -> "| " + entry.getKey() + " | " + entry.getValue().size() + " |\n")
            .collect(joining())
        + "\n";
  }

  private String platforms() {
    Set<Id<Application>> ids =
        Stream.concat(
                bans.stream().flatMap(ban -> leaves(ban.target())),
                catalogs.lists().stream().flatMap(CatalogCounts::entries))
            .flatMap(
                leaf ->
                    leaf instanceof Target.ByApplication target
                        ? Stream.of(target.application())
                        : Stream.of())
            .collect(Collectors.toSet());
    List<Application> named =
        ids.stream().map(id -> catalogs.application(id).orElseThrow()).toList();
    ImmutableList.Builder<String> rows = ImmutableList.builder();
    rows.add(row("any scheme", named, application -> !application.identifiers().isEmpty()));
    PLATFORMS.forEach(
        (platform, schemes) ->
            rows.add(
                row(
                    platform,
                    named,
                    application ->
                        application.identifiers().stream()
                            .anyMatch(i -> schemes.contains(i.stem().scheme().name())))));
    rows.add(row("hosts", named, application -> !application.hosts().isEmpty()));
    rows.add(
        row(
            "none: a look found none",
            named,
            application ->
                application.identifiers().isEmpty() && !application.noneKnown().isEmpty()));
    return "Of the "
        + named.size()
        + " applications that a ban or a list names:\n\n"
        + "| with an identifier of | applications | share |\n|---|---|---|\n"
        + String.join("", rows.build());
  }

  private static String row(String name, List<Application> named, Predicate<Application> has) {
    long count = named.stream().filter(has).count();
    return "| " + name + " | " + count + " | " + 100 * count / named.size() + " % |\n";
  }

  private static String conduct(Object conduct) {
    return conduct.toString().startsWith("x-") ? "other (`x-…`)" : conduct.toString();
  }

  private static String place(Ban ban) {
    return ban.jurisdiction()
        .country()
        .map(country -> country.code())
        .orElse(ban.jurisdiction().place().code());
  }

  private static Stream<Target> entries(SoftwareList list) {
    return list.entries().stream().map(entry -> entry.target());
  }

  private static Stream<Target> leaves(Target target) {
    if (target instanceof Target.AllOf allOf) {
      return allOf.targets().stream().flatMap(CatalogCounts::leaves);
    }
    if (target instanceof Target.AnyOf anyOf) {
      return anyOf.targets().stream().flatMap(CatalogCounts::leaves);
    }
    return target instanceof Target.Not not ? leaves(not.target()) : Stream.of(target);
  }

  private static String kind(Target leaf) {
    if (leaf instanceof Target.ByApplication) {
      return "application";
    }
    if (leaf instanceof Target.ByVendor) {
      return "vendor";
    }
    if (leaf instanceof Target.ByOrigin) {
      return "origin";
    }
    if (leaf instanceof Target.ByCategory) {
      return "category";
    }
    return leaf instanceof Target.Listed ? "listed" : "anything";
  }

  private static Stream<String> scopes(Scope scope) {
    if (scope instanceof Scope.AllOf allOf) {
      return allOf.scopes().stream().flatMap(CatalogCounts::scopes);
    }
    if (scope instanceof Scope.AnyOf anyOf) {
      return anyOf.scopes().stream().flatMap(CatalogCounts::scopes);
    }
    if (scope instanceof Scope.Not not) {
      return scopes(not.scope());
    }
    if (scope instanceof Scope.Devices devices) {
      return Stream.of(Words.wordOf(devices.relation()));
    }
    if (scope instanceof Scope.CriticalInfrastructure) {
      return Stream.of("critical-infrastructure");
    }
    return Stream.of(scope instanceof Scope.OnPlatform ? "platform" : "formFactor");
  }
}

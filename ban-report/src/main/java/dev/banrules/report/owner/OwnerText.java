package dev.banrules.report.owner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Period;
import dev.banrules.report.ban.ApplicationText;
import dev.banrules.report.entry.EntryText;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Who holds a vendor, what it holds, and which bans reach it, as text. */
public final class OwnerText {

  private final CatalogSet catalogs;
  private final DisplayNames names;
  private final LocalDate day;
  private final Style style;
  private final Holdings holdings;
  private final ChainText chains;

  /**
   * Makes a writer.
   *
   * @param catalogs the catalogs
   * @param day the day that is looked at
   * @param style how text is set off, and how wide it may be
   */
  public OwnerText(CatalogSet catalogs, LocalDate day, Style style) {
    this.catalogs = catalogs;
    this.names = new DisplayNames(catalogs, style.language());
    this.day = day;
    this.style = style;
    this.holdings = new Holdings(catalogs, day);
    this.chains = new ChainText(names, holdings);
  }

  /**
   * {@return by which chain a ban reaches what was asked, in one sentence}
   *
   * @param reached the ban
   */
  public String because(ReachedBan reached) {
    return chains.of(reached.step());
  }

  /**
   * {@return a vendor as text that ends with a line break}
   *
   * @param vendor the vendor
   * @param reached the bans that reach it
   * @param others all other bans that are known on the day
   */
  public String of(Vendor vendor, List<ReachedBan> reached, List<Ban> others) {
    IndentedLines out = IndentedLines.ofWidth(style.width());
    append(out, vendor);
    StringBuilder text = new StringBuilder(String.join("\n", out.lines())).append('\n');
    appendBans(text, reached);
    appendOthers(text, notReached(vendor, others));
    return text.toString();
  }

  /**
   * {@return an application and its vendors as text that ends with a line break}
   *
   * @param application the application
   * @param reached the bans that reach it
   */
  public String of(Application application, List<ReachedBan> reached) {
    IndentedLines out = IndentedLines.ofWidth(style.width());
    out.line(
        strong(application.id() + ": " + VisibleText.text(application.name()))
            + ", an application");
    out.section(
        "whose it is", () -> new ApplicationText(catalogs, style).appendVendors(out, application));
    application.vendors().stream()
        .filter(own -> own.period().contains(day))
        .flatMap(own -> catalogs.vendor(own.vendor()).stream())
        .distinct()
        .forEach(
            vendor -> {
              out.line("");
              append(out, vendor);
            });
    StringBuilder text = new StringBuilder(String.join("\n", out.lines())).append('\n');
    appendBans(text, reached);
    return text.toString();
  }

  private String strong(String text) {
    return style.paint(Style.Ink.STRONG, text);
  }

  private void append(IndentedLines out, Vendor vendor) {
    out.line(
        strong(vendor.id() + ": " + VisibleText.text(vendor.name()))
            + country(vendor)
            + ", on "
            + day);
    if (!vendor.aliases().isEmpty()) {
      out.line(
          "also called " + vendor.aliases().stream().map(VisibleText::text).collect(joining(", ")));
    }
    vendor
        .successorOf()
        .forEach(
            succession ->
                out.line(
                    "succeeds "
                        + names.vendor(succession.predecessor())
                        + succession.from().map(from -> ", since " + from).orElse("")));
    appendHoldings(out, "held by", vendor, holdings::of);
    appendHoldings(out, "holds", vendor, holdings::by);
    List<String> other =
        vendor.stakes().stream()
            .filter(stake -> !stake.period().contains(day))
            .map(
                stake ->
                    stake.share() + " by " + names.vendor(stake.owner()) + period(stake.period()))
            .toList();
    if (!other.isEmpty()) {
      out.section("held at other times", () -> other.forEach(out::line));
    }
    appendApplications(out, vendor);
  }

  private static String country(Vendor vendor) {
    return vendor.countries().isEmpty()
        ? ", country not stated"
        : ", " + vendor.countries().stream().map(Object::toString).collect(joining(" or "));
  }

  private void appendHoldings(
      IndentedLines out, String heading, Vendor vendor, Function<Vendor, List<Holding>> next) {
    if (next.apply(vendor).isEmpty()) {
      out.line(heading + ": nothing stated");
      return;
    }
    out.section(
        heading, () -> appendHoldings(out, vendor, next, new HashSet<>(Set.of(vendor.id()))));
  }

  private void appendHoldings(
      IndentedLines out,
      Vendor vendor,
      Function<Vendor, List<Holding>> next,
      Set<Id<Vendor>> shown) {
    for (Holding holding : next.apply(vendor)) {
      boolean first = shown.add(holding.vendor().id());
      out.section(
          holding(holding) + (first ? "" : ", as above"),
          () -> {
            if (first) {
              appendHoldings(out, holding.vendor(), next, shown);
            }
          });
    }
  }

  private static String holding(Holding holding) {
    Vendor vendor = holding.vendor();
    return holding.stake().share()
        + (holding.stake().control() ? " and control" : "")
        + ": "
        + VisibleText.text(vendor.name())
        + " ("
        + vendor.id()
        + ")"
        + country(vendor)
        + period(holding.stake().period());
  }

  private static String period(Period period) {
    String days = EntryText.period(period);
    return days.isEmpty() ? "" : "," + days;
  }

  private void appendApplications(IndentedLines out, Vendor vendor) {
    List<String> own =
        catalogs.applications().stream()
            .filter(
                application ->
                    application.vendors().stream()
                        .anyMatch(
                            known ->
                                known.vendor().equals(vendor.id()) && known.period().contains(day)))
            .map(application -> VisibleText.text(application.name()))
            .toList();
    if (!own.isEmpty()) {
      out.line("applications (" + own.size() + "): " + String.join(", ", own));
    }
  }

  private void appendBans(StringBuilder out, List<ReachedBan> reached) {
    appendGroups(out, "bans that reach it", reached.stream().filter(ReachedBan::isSure).toList());
    appendGroups(
        out, "bans that may reach it", reached.stream().filter(ban -> !ban.isSure()).toList());
    if (reached.isEmpty()) {
      out.append("\nno ban reaches it\n");
    }
  }

  private void appendGroups(StringBuilder out, String heading, List<ReachedBan> bans) {
    Map<String, List<Ban>> byChain =
        bans.stream()
            .collect(
                groupingBy(this::because, LinkedHashMap::new, mapping(ReachedBan::ban, toList())));
    appendGroups(out, heading + " (" + bans.size() + ")", byChain);
  }

  private void appendGroups(StringBuilder out, String heading, Map<String, List<Ban>> groups) {
    if (groups.isEmpty()) {
      return;
    }
    out.append('\n').append(strong(heading)).append('\n');
    groups.forEach(
        (reason, bans) -> {
          LineWrap.hanging("    ", "  " + reason, style.width())
              .forEach(line -> out.append(line).append('\n'));
          Table table = new Table("    ");
          bans.forEach(ban -> table.row(ban.id().value(), VisibleText.text(ban.title())));
          out.append(table.text(style.width()));
        });
  }

  /**
   * {@return the bans that name an owner of a vendor and yet do not reach it, by what they say}
   *
   * @param vendor the vendor
   * @param others all bans that do not reach it
   */
  public Map<Ban, String> notReached(Vendor vendor, List<Ban> others) {
    Map<Id<Vendor>, Vendor> above = holdings.allAbove(vendor);
    OwnersNamed named = new OwnersNamed(catalogs, day);
    Map<Ban, String> reasons = new LinkedHashMap<>();
    for (Ban ban : others) {
      List<String> all =
          named
              .of(ban)
              .filter(target -> above.containsKey(target.vendor()))
              .map(this::asksFor)
              .distinct()
              .toList();
      if (!all.isEmpty()) {
        reasons.put(ban, String.join("; ", all));
      }
    }
    return reasons;
  }

  private void appendOthers(StringBuilder out, Map<Ban, String> reasons) {
    Map<String, List<Ban>> byReason = new LinkedHashMap<>();
    reasons.forEach(
        (ban, reason) -> byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(ban));
    appendGroups(
        out,
        "bans that name an owner of it and do not reach it (" + reasons.size() + ")",
        byReason);
  }

  private String asksFor(Target.ByVendor target) {
    Reach reach = target.reach();
    String vendor = names.vendor(target.vendor());
    if (reach.isSelf()) {
      return "it names " + vendor + " alone";
    }
    List<String> ways = new ArrayList<>();
    reach
        .subsidiaries()
        .ifPresent(
            threshold ->
                ways.add(
                    "holds "
                        + (threshold.inclusive() ? "at least " : "more than ")
                        + threshold.percent()
                        + "% of"));
    if (reach.controlled()) {
      ways.add("controls");
    }
    return "it names "
        + vendor
        + (ways.isEmpty() ? " and its successors" : " and what that " + String.join(" or ", ways));
  }
}

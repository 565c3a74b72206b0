package dev.banrules.report.owner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Reach;
import dev.banrules.model.ban.Target;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.report.ban.ApplicationText;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.IndentedLines;
import dev.banrules.report.layout.LineWrap;
import dev.banrules.report.layout.Style;
import dev.banrules.report.layout.Table;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.ShareText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who holds a vendor, what it holds, and which bans reach it, as text. */
public final class OwnerText {

  private final CatalogSet catalogs;
  private final DisplayNames names;
  private final Messages messages;
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
    this.messages = names.messages();
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
        messages.text(
            "owner.application", "application", heading(application.id(), application.name())));
    out.section(
        messages.text("owner.whose"),
        () -> new ApplicationText(catalogs, style).appendVendors(out, application));
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
        messages.text(
            "owner.vendor",
            "vendor",
            heading(vendor.id(), vendor.name()),
            "countries",
            countries(vendor),
            "day",
            day));
    if (!vendor.aliases().isEmpty()) {
      out.line(
          messages.text(
              "owner.aliases",
              "aliases",
              vendor.aliases().stream().map(VisibleText::text).collect(joining(", "))));
    }
    vendor
        .successorOf()
        .forEach(
            succession ->
                out.line(
                    messages.text(
                        "owner.succeeds",
                        "vendor",
                        names.vendor(succession.predecessor()),
                        "from",
                        succession.from())));
    appendHoldings(out, messages.text("owner.heldBy"), vendor, holdings::of);
    appendHoldings(out, messages.text("owner.holds"), vendor, holdings::by);
    List<String> other =
        vendor.stakes().stream()
            .filter(stake -> !stake.period().contains(day))
            .map(this::stakeOfOtherDays)
            .toList();
    if (!other.isEmpty()) {
      out.section(messages.text("owner.otherTimes"), () -> other.forEach(out::line));
    }
    appendApplications(out, vendor);
  }

  private String heading(Id<?> id, String name) {
    return strong(messages.text("label", "label", id, "text", VisibleText.text(name)));
  }

  private Optional<String> countries(Vendor vendor) {
    List<String> countries = vendor.countries().stream().map(Country::toString).toList();
    return Optional.of(countries).filter(all -> !all.isEmpty()).map(messages::or);
  }

  private String stakeOfOtherDays(Stake stake) {
    return messages.text(
        "owner.otherStake",
        "share",
        ShareText.of(stake.share(), messages),
        "owner",
        names.vendor(stake.owner()),
        "from",
        stake.period().from(),
        "until",
        stake.period().until());
  }

  private void appendHoldings(
      IndentedLines out, String heading, Vendor vendor, Function<Vendor, List<Holding>> next) {
    if (next.apply(vendor).isEmpty()) {
      out.line(
          messages.text("label", "label", heading, "text", messages.text("owner.nothingStated")));
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
          first
              ? holding(holding)
              : messages.text("explanation.asAbove", "claim", holding(holding)),
          () -> {
            if (first) {
              appendHoldings(out, holding.vendor(), next, shown);
            }
          });
    }
  }

  private String holding(Holding holding) {
    Vendor vendor = holding.vendor();
    Stake stake = holding.stake();
    return messages.text(
        "owner.holding",
        "share",
        ShareText.of(stake.share(), messages),
        "control",
        stake.control() ? "yes" : "no",
        "vendor",
        VisibleText.text(vendor.name()),
        "id",
        vendor.id(),
        "countries",
        countries(vendor),
        "from",
        stake.period().from(),
        "until",
        stake.period().until());
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
      out.line(
          messages.text(
              "owner.applications", "count", own.size(), "names", String.join(", ", own)));
    }
  }

  private void appendBans(StringBuilder out, List<ReachedBan> reached) {
    List<ReachedBan> sure = reached.stream().filter(ReachedBan::isSure).toList();
    List<ReachedBan> open = reached.stream().filter(ban -> !ban.isSure()).toList();
    appendGroups(out, messages.text("owner.reach", "count", sure.size()), byChain(sure));
    appendGroups(out, messages.text("owner.mayReach", "count", open.size()), byChain(open));
    if (reached.isEmpty()) {
      out.append('\n').append(messages.text("owner.noBan")).append('\n');
    }
  }

  private Map<String, List<Ban>> byChain(List<ReachedBan> bans) {
    return bans.stream()
        .collect(groupingBy(this::because, LinkedHashMap::new, mapping(ReachedBan::ban, toList())));
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
          bans.forEach(ban -> table.row(ban.id().value(), names.title(ban)));
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
    appendGroups(out, messages.text("owner.notReached", "count", reasons.size()), byReason);
  }

  private String asksFor(Target.ByVendor target) {
    Reach reach = target.reach();
    String vendor = names.vendor(target.vendor());
    if (reach.isSelf()) {
      return messages.text("owner.namesAlone", "vendor", vendor);
    }
    List<String> ways = new ArrayList<>();
    reach
        .subsidiaries()
        .ifPresent(
            threshold ->
                ways.add(
                    messages.text(
                        "owner.holdsEnough",
                        "inclusive",
                        threshold.inclusive() ? "yes" : "no",
                        "percent",
                        threshold.percent())));
    if (reach.controlled()) {
      ways.add(messages.text("owner.controls"));
    }
    return messages.text(
        "owner.namesOthers",
        "vendor",
        vendor,
        "ways",
        ways.isEmpty() ? Optional.empty() : messages.or(ways));
  }
}

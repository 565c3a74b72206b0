package dev.banrules.cli.owner;

import dev.banrules.cli.json.JsonLine;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.report.owner.Holding;
import dev.banrules.report.owner.Holdings;
import dev.banrules.report.owner.OwnerText;
import dev.banrules.report.owner.ReachedBan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A vendor or an application with its owners and bans, as JSON on one line. */
final class OwnerDocument {

  private final OwnerText text;
  private final Holdings holdings;
  private final LocalDate at;

  OwnerDocument(OwnerText text, Holdings holdings, LocalDate at) {
    this.text = text;
    this.holdings = holdings;
    this.at = at;
  }

  String of(Vendor vendor, List<ReachedBan> reached, List<Ban> others) {
    JsonLine out = new JsonLine();
    vendor(out.put("kind", "vendor").put("at", at), vendor);
    bans(out, reached);
    return out.objects(
            "notReached",
            List.copyOf(text.notReached(vendor, others).entrySet()),
            (entry, reason) -> ban(entry, reason.getKey()).put("because", reason.getValue()))
        .toString();
  }

  String of(Application application, List<Vendor> vendors, List<ReachedBan> reached) {
    JsonLine out =
        new JsonLine()
            .put("kind", "application")
            .put("at", at)
            .put("id", application.id())
            .put("name", application.name())
            .objects("vendors", vendors, this::vendor);
    bans(out, reached);
    return out.toString();
  }

  private void vendor(JsonLine out, Vendor vendor) {
    out.put("id", vendor.id()).put("name", vendor.name()).texts("country", vendor.countries());
    holdings(out, "heldBy", vendor, holdings::of, new HashSet<>(Set.of(vendor.id())));
    holdings(out, "holds", vendor, holdings::by, new HashSet<>(Set.of(vendor.id())));
  }

  /** Holdings within holdings; each vendor's own stand where it comes first. */
  private void holdings(
      JsonLine out,
      String key,
      Vendor vendor,
      Function<Vendor, List<Holding>> next,
      Set<Id<Vendor>> shown) {
    out.objects(
        key,
        next.apply(vendor),
        (entry, holding) -> {
          Vendor other = holding.vendor();
          entry.put("id", other.id()).put("name", other.name()).texts("country", other.countries());
          share(entry, holding.stake().share());
          if (holding.stake().control()) {
            entry.put("control", true);
          }
          entry
              .put("from", holding.stake().period().from())
              .put("until", holding.stake().period().until());
          if (shown.add(other.id())) {
            holdings(entry, key, other, next, shown);
          }
        });
  }

  /** As a catalog states it. */
  private static void share(JsonLine out, Share share) {
    if (share.isExact()) {
      out.put("percent", share.max().toBigDecimal());
    } else if (!share.isNotStated()) {
      out.object(
          "percent",
          new JsonLine()
              .put(share.over() ? "over" : "min", share.min().toBigDecimal())
              .put("max", share.max().toBigDecimal()));
    }
  }

  private void bans(JsonLine out, List<ReachedBan> reached) {
    out.objects(
        "bans",
        reached,
        (entry, ban) ->
            ban(entry, ban.ban())
                .put("certainty", ban.isSure() ? "certain" : "possible")
                .put("because", text.because(ban)));
  }

  private static JsonLine ban(JsonLine out, Ban ban) {
    return out.put("ban", ban.id())
        .put("jurisdiction", ban.jurisdiction())
        .put("title", ban.title());
  }
}

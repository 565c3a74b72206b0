package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.ListEntry;
import dev.banrules.model.ban.SoftwareList;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.catalog.CatalogCoverage;
import dev.banrules.model.place.JurisdictionEntry;
import dev.banrules.model.place.Membership;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.ApplicationVendor;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.Share;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Period;

/** Writes a catalog document (format "Catalog"). */
public final class CatalogWriter {

  private CatalogWriter() {}

  /**
   * Writes the keys of a catalog.
   *
   * @param out where to
   * @param catalog the catalog
   */
  public static void catalog(JsonOut out, Catalog catalog) {
    out.put("format", CatalogReader.FORMAT)
        .put("id", catalog.id())
        .put("version", catalog.version())
        .put("issued", catalog.issued())
        .objects("jurisdictions", catalog.jurisdictions(), CatalogWriter::jurisdiction)
        .objects("vendors", catalog.vendors(), CatalogWriter::vendor)
        .objects("applications", catalog.applications(), CatalogWriter::application)
        .objects("lists", catalog.lists(), CatalogWriter::list)
        .objects("bans", catalog.bans(), CatalogWriter::ban)
        .objects("coverage", catalog.coverage(), CatalogWriter::coverage);
  }

  /**
   * Writes the keys of a jurisdiction.
   *
   * @param out where to
   * @param entry the jurisdiction
   */
  public static void jurisdiction(JsonOut out, JurisdictionEntry entry) {
    out.put("id", entry.id())
        .put("name", entry.name())
        .objects("members", entry.members(), CatalogWriter::member);
  }

  /**
   * Writes the keys of a ban.
   *
   * @param out where to
   * @param ban the ban
   */
  public static void ban(JsonOut out, Ban ban) {
    BanWriter.ban(out, ban);
  }

  private static void member(JsonOut out, Membership member) {
    out.put("id", member.member());
    period(out, member.period());
  }

  /**
   * Writes the keys of a vendor.
   *
   * @param out where to
   * @param vendor the vendor
   */
  public static void vendor(JsonOut out, Vendor vendor) {
    out.put("id", vendor.id()).put("name", vendor.name());
    if (vendor.countries().size() == 1) {
      out.put("country", vendor.countries().iterator().next());
    } else {
      out.texts("country", vendor.countries());
    }
    out.texts("aliases", vendor.aliases())
        .texts("identifiers", vendor.identifiers())
        .objects("hosts", vendor.hosts(), CatalogWriter::host)
        .objects("stakes", vendor.stakes(), CatalogWriter::stake)
        .objects("successorOf", vendor.successorOf(), CatalogWriter::succession);
  }

  private static void stake(JsonOut out, Stake stake) {
    out.put("owner", stake.owner());
    Share share = stake.share();
    if (share.isExact()) {
      out.put("percent", share.max().toBigDecimal());
    } else if (!share.isNotStated()) {
      out.object(
          "percent",
          range ->
              range
                  .put(share.over() ? "over" : "min", share.min().toBigDecimal())
                  .put("max", share.max().toBigDecimal()));
    }
    out.flag("control", stake.control());
    period(out, stake.period());
  }

  /**
   * Writes the keys of an application.
   *
   * @param out where to
   * @param application the application
   */
  public static void application(JsonOut out, Application application) {
    out.put("id", application.id()).put("name", application.name());
    ImmutableList<ApplicationVendor> vendors = application.vendors();
    if (vendors.size() == 1 && vendors.get(0).isAlways()) {
      out.put("vendor", vendors.get(0).vendor());
    } else {
      out.objects("vendor", vendors, CatalogWriter::applicationVendor);
    }
    out.texts("names", application.names());
    application.categories().ifPresent(words -> out.allTexts("categories", words));
    out.texts("identifiers", application.identifiers())
        .texts("noneKnown", application.noneKnown())
        .objects("hosts", application.hosts(), CatalogWriter::host)
        .texts("embeds", application.embeds())
        .objects("successorOf", application.successorOf(), CatalogWriter::succession);
  }

  private static void applicationVendor(JsonOut out, ApplicationVendor vendor) {
    out.put("id", vendor.vendor());
    period(out, vendor.period());
    out.put("within", vendor.within());
  }

  private static void host(JsonOut out, Host host) {
    out.put("domain", host.domain()).put("role", host.role());
  }

  /**
   * Writes the keys of a list.
   *
   * @param out where to
   * @param list the list
   */
  public static void list(JsonOut out, SoftwareList list) {
    out.put("id", list.id()).put("name", list.name()).put("keeper", list.keeper());
    if (!list.complete()) {
      out.put("complete", false);
    }
    out.objects("entries", list.entries(), CatalogWriter::entry)
        .objects("cleared", list.cleared(), CatalogWriter::entry)
        .texts("sources", list.sources());
  }

  private static void entry(JsonOut out, ListEntry entry) {
    TargetWriter.keys(entry.target()).accept(out);
    period(out, entry.period());
  }

  private static void coverage(JsonOut out, CatalogCoverage coverage) {
    out.put("jurisdiction", coverage.jurisdiction()).put("reviewed", coverage.reviewed());
    coverage.complete().ifPresent(complete -> out.put("complete", complete.booleanValue()));
    out.texts("omits", coverage.omits());
  }

  private static void succession(JsonOut out, Succession<?> succession) {
    out.put("id", succession.predecessor()).put("from", succession.from());
  }

  private static void period(JsonOut out, Period period) {
    out.put("from", period.from()).put("until", period.until());
  }
}

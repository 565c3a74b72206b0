package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Target;
import dev.banrules.model.ban.Threshold;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.ApplicationDetail;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.Fact.VendorDetail;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Succession;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Semantics §5: {@code matches(target, software, d)}, one method for each line of the table. */
final class Targets implements Target.Visitor<Reply> {

  private final CatalogSet catalogs;
  private final boolean strict;
  private final LocalDate day;
  private final Part part;
  private final Identity identity;
  private final boolean odd;

  private Targets(
      CatalogSet catalogs,
      boolean strict,
      LocalDate day,
      Part part,
      Identity identity,
      boolean odd) {
    this.catalogs = catalogs;
    this.strict = strict;
    this.day = day;
    this.part = part;
    this.identity = identity;
    this.odd = odd;
  }

  /** "the whole target is asked of each identity"; the caller or's the answers. */
  static Reply matches(
      CatalogSet catalogs,
      boolean strict,
      Target target,
      Part part,
      Identity identity,
      LocalDate day) {
    return target.accept(new Targets(catalogs, strict, day, part, identity, false));
  }

  /** §4 step 4: unrecognised software matches nothing, in the strict mode some with unknown. */
  static Reply ofUnrecognised(boolean strict, Target target, Part part) {
    return strict && namesOriginOrCategory(target) ? identityUnknown(part) : Reply.NO;
  }

  private static boolean namesOriginOrCategory(Target target) {
    if (target instanceof Target.AllOf all) {
      return all.targets().stream().anyMatch(Targets::namesOriginOrCategory);
    }
    if (target instanceof Target.AnyOf any) {
      return any.targets().stream().anyMatch(Targets::namesOriginOrCategory);
    }
    if (target instanceof Target.Not not) {
      return namesOriginOrCategory(not.target());
    }
    return target instanceof Target.ByOrigin || target instanceof Target.ByCategory;
  }

  @Override
  public Reply application(Target.ByApplication target) {
    Set<Id<Application>> meant = meant(target);
    Reply reply;
    if (identity.application().isEmpty()) {
      reply = applicationOfVendorAlone(target, meant);
    } else if (!meant.contains(identity.application().get())) {
      reply = Reply.NO;
    } else if (target.versions().isEmpty()) {
      reply = Reply.YES;
    } else {
      Truth inRange = Versions.inRange(target.versions().get(), part.version());
      reply =
          inRange == Truth.UNKNOWN && part.version().isPresent()
              ? Reply.UNSETTLED
              : Reply.of(inRange, versionOf(part));
    }
    return restingOnApplication(reply);
  }

  /** The application, and those that were declared its successors by now, at any remove. */
  private Set<Id<Application>> meant(Target.ByApplication target) {
    Set<Id<Application>> meant = new LinkedHashSet<>();
    meant.add(target.application());
    boolean added = target.successors();
    while (added) {
      added = false;
      for (Application application : catalogs.applications()) {
        for (Succession<Application> succession : application.successorOf()) {
          boolean begun = succession.from().isEmpty() || !day.isBefore(succession.from().get());
          if (begun && meant.contains(succession.predecessor())) {
            added |= meant.add(application.id());
          }
        }
      }
    }
    return meant;
  }

  /** "What is not identified is not accused ... Nor is it surely excluded". */
  private Reply applicationOfVendorAlone(Target.ByApplication target, Set<Id<Application>> meant) {
    boolean ofThatVendor =
        meant.stream()
            .map(id -> catalogs.application(id).orElseThrow())
            .anyMatch(application -> application.vendor().equals(identity.vendor()));
    boolean ruledOut =
        target.versions().isPresent()
            && Versions.inRange(target.versions().get(), part.version()) == Truth.NO;
    return odd && ofThatVendor && !ruledOut ? identityUnknown() : Reply.NO;
  }

  @Override
  public Reply category(Target.ByCategory target) {
    Reply reply;
    if (identity.application().isEmpty()) {
      reply = odd || strict ? identityUnknown() : Reply.NO;
    } else {
      Application application = catalogs.application(identity.application().get()).orElseThrow();
      reply =
          application.categories().isEmpty()
              ? Reply.unknown(
                  new Fact.OfApplication(application.id(), ApplicationDetail.CATEGORIES))
              : Reply.of(application.categories().get().contains(target.category()));
    }
    return restingOnApplication(reply);
  }

  @Override
  public Reply vendor(Target.ByVendor target) {
    Truth reached =
        new Ownership(catalogs, day).reached(target.vendor(), target.reach(), identity.vendor());
    return restingOnVendor(Reply.of(reached, vendorFact(VendorDetail.STAKES)));
  }

  @Override
  public Reply origin(Target.ByOrigin target) {
    Truth country = isFrom(catalogs.vendor(identity.vendor()).orElseThrow(), target.countries());
    Truth owned = Truth.NO;
    if (target.ownedFrom().isPresent()) {
      Set<Id<Vendor>> sure = new LinkedHashSet<>();
      Set<Id<Vendor>> possible = new LinkedHashSet<>();
      for (Vendor entity : catalogs.vendors()) {
        Truth from = isFrom(entity, target.countries());
        if (from == Truth.YES) {
          sure.add(entity.id());
        }
        if (from != Truth.NO) {
          possible.add(entity.id());
        }
      }
      Threshold threshold = new Threshold(true, target.ownedFrom().get());
      owned = new Ownership(catalogs, day).ownedFrom(sure, possible, threshold, identity.vendor());
    }
    Truth truth = country.ordinal() > owned.ordinal() ? country : owned;
    Fact fact =
        country == Truth.UNKNOWN
            ? vendorFact(VendorDetail.COUNTRY)
            : vendorFact(VendorDetail.STAKES);
    return restingOnVendor(Reply.of(truth, fact));
  }

  /** "not stated: unknown; several claimed: yes if all are, unknown if only some are". */
  private static Truth isFrom(Vendor vendor, ImmutableSet<Country> countries) {
    if (vendor.countries().isEmpty()) {
      return Truth.UNKNOWN;
    }
    long listed = vendor.countries().stream().filter(countries::contains).count();
    if (listed == 0) {
      return Truth.NO;
    }
    return listed == vendor.countries().size() ? Truth.YES : Truth.UNKNOWN;
  }

  @Override
  public Reply allOf(Target.AllOf target) {
    return Reply.and(each(target.targets()));
  }

  @Override
  public Reply anyOf(Target.AnyOf target) {
    return Reply.or(each(target.targets()));
  }

  private List<Reply> each(List<Target> targets) {
    List<Reply> replies = new ArrayList<>();
    targets.forEach(target -> replies.add(target.accept(this)));
    return replies;
  }

  @Override
  public Reply not(Target.Not target) {
    Targets below = new Targets(catalogs, strict, day, part, identity, !odd);
    return target.target().accept(below).not();
  }

  private Reply restingOnVendor(Reply reply) {
    return identity.vendorSure() ? reply : restingOnPossible(reply);
  }

  private Reply restingOnApplication(Reply reply) {
    boolean sure =
        identity.application().isPresent() ? identity.applicationSure() : identity.vendorSure();
    return sure ? reply : restingOnPossible(reply);
  }

  /** "at most unknown and, under an odd number of `not`, at least unknown". */
  private Reply restingOnPossible(Reply reply) {
    if (reply.truth() == Truth.UNKNOWN) {
      // an unknown is rested on both, the leaf's own fact and who it is
      return Reply.and(reply, identityUnknown());
    }
    return odd || reply.truth() == Truth.YES ? identityUnknown() : Reply.NO;
  }

  private Reply identityUnknown() {
    return identityUnknown(part);
  }

  /**
   * "name those of the device's software": what embeds an application is what it can say more of.
   */
  private static Reply identityUnknown(Part part) {
    return Reply.unknown(new Fact.OfSoftware(part.listed(), SoftwareDetail.IDENTITY));
  }

  /** "for what the catalog alone could say, the catalog's entry". */
  private static Fact versionOf(Part part) {
    return part.embedded().isPresent()
        ? new Fact.OfApplication(part.embedded().get(), ApplicationDetail.ENTRY)
        : new Fact.OfSoftware(part.listed(), SoftwareDetail.VERSION);
  }

  private Fact vendorFact(VendorDetail detail) {
    return new Fact.OfVendor(identity.vendor(), detail);
  }
}

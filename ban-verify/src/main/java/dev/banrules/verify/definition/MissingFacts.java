package dev.banrules.verify.definition;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.ApplicationDetail;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.Fact.VendorDetail;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.verify.definition.identity.Part;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Format, Verdict: the facts on which an unknown answer rests. */
final class MissingFacts {

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final Set<Fact> facts = new HashSet<>();

  private MissingFacts(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  /** Of the match of a day, in no order; none where that is sure. */
  static Set<Fact> of(CatalogSet catalogs, LocalDate day, Match match) {
    MissingFacts missing = new MissingFacts(catalogs, day);
    if (match.truth() == Truth.UNKNOWN) {
      missing.new Leaves(Optional.empty(), Optional.empty(), Optional.empty()).from(match.covers());
      if (match.matches() == Truth.UNKNOWN) {
        match.matched().forEach(missing::from);
      }
    }
    return missing.facts;
  }

  private void from(Match.PartAnswer answer) {
    List<Identity> identities = answer.part().identities();
    for (int i = 0; i < answer.steps().size(); i++) {
      Optional<Identity> identity =
          identities.isEmpty() ? Optional.empty() : Optional.of(identities.get(i));
      new Leaves(Optional.of(answer.part()), identity, identity.flatMap(Identity::vendor))
          .from(answer.steps().get(i));
    }
  }

  private void addOfVendor(Id<Vendor> vendor, VendorDetail detail) {
    facts.add(new Fact.OfVendor(vendor, detail));
  }

  private void addOfApplication(Id<Application> application, ApplicationDetail detail) {
    facts.add(new Fact.OfApplication(application, detail));
  }

  private void fromChain(ImmutableList<Link> chain) {
    for (Link link : chain) {
      if (!link.sure()) {
        if (link.kind() == LinkKind.START) {
          addOfVendor(link.vendor(), VendorDetail.COUNTRY);
        } else if (link.kind() == LinkKind.OWNER) {
          link.from().forEach(owned -> addOfVendor(owned, VendorDetail.STAKES));
        } else if (link.kind() == LinkKind.STAKES && isUncertain(link)) {
          addOfVendor(link.vendor(), VendorDetail.STAKES);
        }
      }
    }
  }

  private boolean isUncertain(Link link) {
    return catalogs.vendor(link.vendor()).stream()
        .flatMap(vendor -> vendor.stakes().stream())
        .anyMatch(stake -> DaysOfChange.in(stake.period(), day) && !stake.share().isExact());
  }

  /** The unknown leaves of a scope, or of a target asked of an identity of a part. */
  private final class Leaves implements Step.Visitor<@Nullable Void> {

    private final Optional<Part> part;
    private final Optional<Identity> identity;
    private final Optional<Id<Vendor>> vendor;

    Leaves(Optional<Part> part, Optional<Identity> identity, Optional<Id<Vendor>> vendor) {
      this.part = part;
      this.identity = identity;
      this.vendor = vendor;
    }

    @Nullable Void from(Step step) {
      return step.truth() == Truth.UNKNOWN ? step.accept(this) : null;
    }

    @Override
    public @Nullable Void all(Step.All step) {
      step.steps().forEach(this::from);
      return null;
    }

    @Override
    public @Nullable Void any(Step.Any step) {
      step.steps().forEach(this::from);
      return null;
    }

    @Override
    public @Nullable Void not(Step.Not step) {
      return from(step.step());
    }

    @Override
    public @Nullable Void device(Step.DeviceStates step) {
      facts.add(step.fact());
      return null;
    }

    @Override
    public @Nullable Void application(Step.ApplicationIs step) {
      Optional<Id<Application>> embedded = part.orElseThrow().embedded();
      if (embedded.isPresent()) {
        addOfApplication(embedded.get(), ApplicationDetail.ENTRY);
        return null;
      }
      // one that can't be compared is not missing
      if (step.versions().isPresent() && step.stated().isEmpty()) {
        addOfSoftware(SoftwareDetail.VERSION);
      }
      if (!step.editions().isEmpty() && step.statedEdition().isEmpty()) {
        addOfSoftware(SoftwareDetail.EDITION);
      }
      return null;
    }

    @Override
    public @Nullable Void vendor(Step.VendorReached step) {
      fromChain(step.chain());
      return null;
    }

    @Override
    public @Nullable Void origin(Step.OriginIs step) {
      if (step.chain().isEmpty()) {
        addOfVendor(vendor.orElseThrow(), VendorDetail.COUNTRY);
      }
      fromChain(step.chain());
      return null;
    }

    @Override
    public @Nullable Void category(Step.CategoryIs step) {
      addOfApplication(application(), ApplicationDetail.CATEGORIES);
      return null;
    }

    private Id<Application> application() {
      return identity.flatMap(Identity::application).orElseThrow();
    }

    @Override
    public @Nullable Void vendorsThatCount(Step.VendorsThatCount step) {
      if (step.cases().size() > 1) { // where the device is decides between them
        facts.add(DeviceFact.LOCATION);
      }
      for (Step.VendorCase one : step.cases()) {
        if (one.vendors().isEmpty()) {
          addOfApplication(application(), ApplicationDetail.VENDOR);
        }
        for (Step.VendorStep counting : one.vendors()) {
          new Leaves(part, identity, Optional.of(counting.vendor())).from(counting.step());
        }
      }
      return null;
    }

    @Override
    public @Nullable Void listed(Step.Listed step) {
      step.entries().forEach(entry -> from(entry.step()));
      step.cleared().forEach(entry -> from(entry.step()));
      boolean cleared = step.cleared().stream().anyMatch(e -> e.step().truth() == Truth.YES);
      if (!step.complete() && !cleared) {
        facts.add(new Fact.OfList(step.list()));
      }
      return null;
    }

    @Override
    public @Nullable Void anything(Step.Anything step) {
      throw new AssertionError("it is never unknown: " + step);
    }

    @Override
    public @Nullable Void bounded(Step.Bounded step) {
      addOfSoftware(SoftwareDetail.IDENTITY);
      return from(step.step());
    }

    @Override
    public @Nullable Void unrecognised(Step.Unrecognised step) {
      addOfSoftware(SoftwareDetail.IDENTITY);
      return null;
    }

    private void addOfSoftware(SoftwareDetail detail) {
      for (PartRef.Listed place : part.orElseThrow().listed()) {
        facts.add(new Fact.OfSoftware(place, detail));
      }
    }
  }
}

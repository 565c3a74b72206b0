package dev.banrules.rules.evaluate;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.Fact.ApplicationDetail;
import dev.banrules.model.fact.Fact.SoftwareDetail;
import dev.banrules.model.fact.Fact.VendorDetail;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.model.verdict.Step.VendorCase;
import dev.banrules.model.verdict.Step.VendorStep;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import dev.banrules.rules.identity.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects the facts that would settle an unknown hit: those of the unknown leaves on which it
 * rests (semantics §8).
 */
final class MissingFacts {

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final int position;
  private final SortedSet<Fact> facts = new TreeSet<>(Fact.BY_NAME);

  private MissingFacts(CatalogSet catalogs, LocalDate day, int position) {
    this.catalogs = catalogs;
    this.day = day;
    this.position = position;
  }

  /** The facts, by name; none where the hit is certain. */
  static SortedSet<Fact> of(Match hit, LocalDate day, int position, CatalogSet catalogs) {
    MissingFacts missing = new MissingFacts(catalogs, day, position);
    if (hit.truth() == Truth.UNKNOWN) {
      missing.new Leaves(Optional.empty(), Optional.empty(), Optional.empty()).add(hit.scope());
      if (hit.target() == Truth.UNKNOWN) {
        hit.answers().forEach(missing::add);
      }
    }
    return missing.facts;
  }

  private void add(PartAnswer answer) {
    Part part = answer.part();
    for (int i = 0; i < answer.steps().size(); i++) {
      Optional<Identity> identity =
          part.recognised() ? Optional.of(part.identities().get(i)) : Optional.empty();
      new Leaves(Optional.of(part), identity, identity.flatMap(Identity::vendor))
          .add(answer.steps().get(i));
    }
  }

  private void add(Id<Vendor> vendor, VendorDetail detail) {
    facts.add(new Fact.OfVendor(vendor, detail));
  }

  private void add(Id<Application> application, ApplicationDetail detail) {
    facts.add(new Fact.OfApplication(application, detail));
  }

  private void addChain(List<Link> chain) {
    for (Link link : chain) {
      if (link.sure()) {
        continue;
      }
      if (link.kind() == LinkKind.START) {
        add(link.vendor(), VendorDetail.COUNTRY);
      } else if (link.kind() == LinkKind.OWNER) {
        link.from().forEach(owned -> add(owned, VendorDetail.STAKES));
      } else if (link.kind() == LinkKind.STAKES
          && hasUncertainStake(catalogs.vendor(link.vendor()).orElseThrow(), day)) {
        add(link.vendor(), VendorDetail.STAKES);
      }
    }
  }

  /** Whether stating a stake in a vendor more precisely could settle whether it is reached. */
  static boolean hasUncertainStake(Vendor vendor, LocalDate day) {
    return vendor.stakes().stream()
        .anyMatch(stake -> stake.period().contains(day) && !stake.share().isExact());
  }

  /** Walks down the unknown steps of a scope, or of a target asked of an identity of a part. */
  private final class Leaves implements Step.Visitor<@Nullable Void> {

    private final Optional<Part> part;
    private final Optional<Identity> identity;
    private final Optional<Id<Vendor>> vendor;

    Leaves(Optional<Part> part, Optional<Identity> identity, Optional<Id<Vendor>> vendor) {
      this.part = part;
      this.identity = identity;
      this.vendor = vendor;
    }

    @Nullable Void add(Step step) {
      return step.truth() == Truth.UNKNOWN ? step.accept(this) : null;
    }

    @Override
    public @Nullable Void all(Step.All step) {
      step.steps().forEach(this::add);
      return null;
    }

    @Override
    public @Nullable Void any(Step.Any step) {
      step.steps().forEach(this::add);
      return null;
    }

    @Override
    public @Nullable Void not(Step.Not step) {
      return add(step.step());
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
        MissingFacts.this.add(
            embedded.get(), ApplicationDetail.ENTRY); // no inventory states more of it
        return null;
      }
      // A stated version is there, but not comparable.
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
      addChain(step.chain());
      return null;
    }

    @Override
    public @Nullable Void origin(Step.OriginIs step) {
      if (step.chain().isEmpty()) {
        MissingFacts.this.add(vendor.orElseThrow(), VendorDetail.COUNTRY);
      }
      addChain(step.chain());
      return null;
    }

    @Override
    public @Nullable Void category(Step.CategoryIs step) {
      MissingFacts.this.add(application(), ApplicationDetail.CATEGORIES);
      return null;
    }

    private Id<Application> application() {
      return identity.flatMap(Identity::application).orElseThrow();
    }

    /** Where the device is decides between several cases. */
    @Override
    public @Nullable Void vendorsThatCount(Step.VendorsThatCount step) {
      if (step.cases().size() > 1) {
        facts.add(DeviceFact.LOCATION);
      }
      for (VendorCase one : step.cases()) {
        if (one.vendors().isEmpty()) {
          MissingFacts.this.add(application(), ApplicationDetail.VENDOR);
        }
        for (VendorStep counting : one.vendors()) {
          new Leaves(part, identity, Optional.of(counting.vendor())).add(counting.step());
        }
      }
      return null;
    }

    @Override
    public @Nullable Void listed(Step.Listed step) {
      step.entries().forEach(entry -> add(entry.step()));
      step.cleared().forEach(entry -> add(entry.step()));
      boolean cleared =
          step.cleared().stream().anyMatch(entry -> entry.step().truth() == Truth.YES);
      if (!step.complete() && !cleared) {
        facts.add(new Fact.OfList(step.list()));
      }
      return null;
    }

    @Override
    public @Nullable Void anything(Step.Anything step) {
      return null; // it is never unknown
    }

    @Override
    public @Nullable Void bounded(Step.Bounded step) {
      addOfSoftware(SoftwareDetail.IDENTITY);
      return add(step.step());
    }

    @Override
    public @Nullable Void unrecognised(Step.Unrecognised step) {
      addOfSoftware(SoftwareDetail.IDENTITY);
      return null;
    }

    /** What embeds an application is what a device can say more of. */
    private void addOfSoftware(SoftwareDetail detail) {
      facts.add(new Fact.OfSoftware(part.orElseThrow().listed(position), detail));
    }
  }
}

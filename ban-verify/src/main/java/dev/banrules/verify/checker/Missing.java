package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Format, Verdict: the names of the facts on which an unknown answer rests. */
final class Missing {

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();

  private Missing(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  static ImmutableSortedSet<String> in(CatalogSet catalogs, LocalDate day, Hit hit) {
    Missing missing = new Missing(catalogs, day);
    if (hit.truth() == Truth.UNKNOWN) {
      missing.from(hit.scope(), "", Optional.empty());
      if (hit.matches() == Truth.UNKNOWN) {
        hit.matched().forEach(missing::from);
      }
    }
    return missing.names.build();
  }

  private void from(Hit.Answer answer) {
    List<Identity> identities = answer.part().identities();
    for (int i = 0; i < answer.steps().size(); i++) {
      Optional<Identity> identity =
          identities.isEmpty() ? Optional.empty() : Optional.of(identities.get(i));
      from(answer.steps().get(i), answer.part().place(), identity);
    }
  }

  private void from(Step step, String place, Optional<Identity> identity) {
    if (step.truth() != Truth.UNKNOWN) {
      return;
    }
    if (step instanceof Step.All all) {
      all.steps().forEach(part -> from(part, place, identity));
    } else if (step instanceof Step.Any any) {
      any.steps().forEach(part -> from(part, place, identity));
    } else if (step instanceof Step.Not not) {
      from(not.step(), place, identity);
    } else if (step instanceof Step.Bounded bounded) {
      names.add(place + ".identity");
      from(bounded.step(), place, identity);
    } else if (step instanceof Step.Unrecognised) {
      names.add(place + ".identity");
    } else if (step instanceof Step.DeviceFact fact) {
      names.add(fact.fact());
    } else if (step instanceof Step.ApplicationIs application) {
      if (application.stated().isEmpty()) { // one that can't be compared is not missing
        names.add(place + ".version");
      }
    } else if (step instanceof Step.CategoryIs) {
      names.add(
          "applications[" + identity.flatMap(Identity::application).orElseThrow() + "].categories");
    } else if (step instanceof Step.VendorReached reached) {
      fromChain(reached.chain());
    } else if (step instanceof Step.OriginIs origin) {
      if (origin.chain().isEmpty()) {
        names.add("vendors[" + identity.orElseThrow().vendor() + "].country");
      }
      fromChain(origin.chain());
    }
  }

  private void fromChain(ImmutableList<Link> chain) {
    for (Link link : chain) {
      if (!link.sure()) {
        if (link.kind() == LinkKind.START) {
          names.add("vendors[" + link.vendor() + "].country");
        } else if (link.kind() == LinkKind.OWNER) {
          link.from().forEach(owned -> names.add("vendors[" + owned + "].stakes"));
        } else if (link.kind() == LinkKind.STAKES && isUncertain(link)) {
          names.add("vendors[" + link.vendor() + "].stakes");
        }
      }
    }
  }

  private boolean isUncertain(Link link) {
    return catalogs.vendor(link.vendor()).stream()
        .flatMap(vendor -> vendor.stakes().stream())
        .anyMatch(stake -> stake.period().contains(day) && !stake.share().isExact());
  }
}

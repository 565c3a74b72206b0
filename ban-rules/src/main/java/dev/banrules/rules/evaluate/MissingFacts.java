package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.rules.evaluate.Match.PartAnswer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the facts that would settle an unknown hit: the unknown leaves on which it rests. */
final class MissingFacts {

  private final CatalogSet catalogs;
  private final LocalDate day;
  private final ImmutableSortedSet.Builder<String> facts = ImmutableSortedSet.naturalOrder();

  private MissingFacts(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  /** The names of the facts, sorted; none where the hit is certain. */
  static ImmutableSortedSet<String> of(
      Match hit, LocalDate day, int position, CatalogSet catalogs) {
    MissingFacts missing = new MissingFacts(catalogs, day);
    if (hit.truth() == Truth.UNKNOWN) {
      missing.add(hit.scope(), "", null);
      if (hit.target() == Truth.UNKNOWN) {
        for (PartAnswer answer : hit.answers()) {
          String path = answer.part().path(position);
          for (int i = 0; i < answer.steps().size(); i++) {
            missing.add(
                answer.steps().get(i),
                path,
                answer.part().recognised() ? answer.part().identities().get(i) : null);
          }
        }
      }
    }
    return missing.facts.build();
  }

  private void add(Step step, String part, @Nullable Identity identity) {
    if (step.truth() != Truth.UNKNOWN) {
      return;
    }
    if (step instanceof Step.All all) {
      addAll(all.steps(), part, identity);
    } else if (step instanceof Step.Any any) {
      addAll(any.steps(), part, identity);
    } else if (step instanceof Step.Not not) {
      add(not.step(), part, identity);
    } else if (step instanceof Step.Bounded bounded) {
      facts.add(part + ".identity");
      add(bounded.step(), part, identity);
    } else if (step instanceof Step.Unrecognised) {
      facts.add(part + ".identity");
    } else if (step instanceof Step.DeviceFact deviceFact) {
      facts.add(deviceFact.fact());
    } else if (step instanceof Step.ApplicationIs application) {
      if (application.stated().isEmpty()) { // a stated one is there, but not comparable
        facts.add(part + ".version");
      }
    } else if (identity != null) {
      addCatalogFact(step, identity);
    } else {
      throw new AssertionError(step);
    }
  }

  private void addAll(ImmutableList<Step> steps, String part, @Nullable Identity identity) {
    for (Step step : steps) {
      add(step, part, identity);
    }
  }

  private void addCatalogFact(Step step, Identity identity) {
    if (step instanceof Step.CategoryIs) {
      facts.add("applications[" + identity.application().orElseThrow() + "].categories");
    } else if (step instanceof Step.VendorReached vendorReached) {
      addChain(vendorReached.chain());
    } else if (step instanceof Step.OriginIs originIs) {
      if (originIs.chain().isEmpty()) {
        facts.add("vendors[" + identity.vendor() + "].country");
      } else {
        addChain(originIs.chain());
      }
    } else {
      throw new AssertionError(step);
    }
  }

  private void addChain(List<Link> chain) {
    for (Link link : chain) {
      if (link.sure()) {
        continue;
      }
      if (link.kind() == LinkKind.START) {
        facts.add("vendors[" + link.vendor() + "].country");
      } else if (link.kind() == LinkKind.OWNER) {
        link.from().forEach(owned -> facts.add("vendors[" + owned + "].stakes"));
      } else if (link.kind() == LinkKind.STAKES
          && hasUncertainStake(catalogs.vendor(link.vendor()).orElseThrow())) {
        facts.add("vendors[" + link.vendor() + "].stakes");
      }
    }
  }

  private boolean hasUncertainStake(Vendor vendor) {
    return vendor.stakes().stream()
        .anyMatch(stake -> stake.period().contains(day) && !stake.share().isExact());
  }
}

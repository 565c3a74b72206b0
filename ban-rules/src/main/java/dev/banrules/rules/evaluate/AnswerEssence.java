package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.model.verdict.Step.EntryStep;
import dev.banrules.model.verdict.Step.Link;
import dev.banrules.model.verdict.Step.LinkKind;
import dev.banrules.model.verdict.Step.VendorCase;
import dev.banrules.model.verdict.Step.VendorStep;
import java.time.LocalDate;
import java.util.List;

/**
 * What a finding takes from the answer of a target, its evidence left aside: two answers whose
 * essences are equal lead to equal findings on every device. What is sure whatever the device stays
 * so on each device; of what is not, those steps count that can decide it or that name a missing
 * fact.
 */
final class AnswerEssence implements Step.Visitor<Object> {

  private final CatalogSet catalogs;
  private final LocalDate day;

  private AnswerEssence(CatalogSet catalogs, LocalDate day) {
    this.catalogs = catalogs;
    this.day = day;
  }

  /**
   * The essence of an answer: a value to be compared with others.
   *
   * @param answer the answer, whatever the device
   * @param catalogs the catalogs that it rests on
   * @param day the day that it is about
   */
  static Object of(Step answer, CatalogSet catalogs, LocalDate day) {
    return new AnswerEssence(catalogs, day).of(answer);
  }

  private Object of(Step step) {
    return step.truth() == Truth.UNKNOWN ? step.accept(this) : step.truth();
  }

  @Override
  public Object all(Step.All step) {
    return joined("all", step.steps(), Truth.YES);
  }

  @Override
  public Object any(Step.Any step) {
    return joined("any", step.steps(), Truth.NO);
  }

  private Object joined(String how, List<Step> steps, Truth neutral) {
    ImmutableList<Object> parts =
        steps.stream()
            .filter(step -> step.truth() != neutral)
            .map(this::of)
            .collect(ImmutableList.toImmutableList());
    return parts.size() == 1 ? parts.get(0) : ImmutableList.of(how, parts);
  }

  @Override
  public Object not(Step.Not step) {
    return ImmutableList.of("not", of(step.step()));
  }

  @Override
  public Object device(Step.DeviceStates step) {
    return step;
  }

  @Override
  public Object application(Step.ApplicationIs step) {
    return step;
  }

  @Override
  public Object vendor(Step.VendorReached step) {
    return ImmutableList.of(step, unsettled(step.chain()));
  }

  @Override
  public Object origin(Step.OriginIs step) {
    return ImmutableList.of(step, unsettled(step.chain()));
  }

  /** Whether each link asks for stakes to be stated more precisely. */
  private ImmutableList<Boolean> unsettled(List<Link> chain) {
    return chain.stream()
        .map(
            link ->
                !link.sure()
                    && link.kind() == LinkKind.STAKES
                    && MissingFacts.hasUncertainStake(
                        catalogs.vendor(link.vendor()).orElseThrow(), day))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Object category(Step.CategoryIs step) {
    return step;
  }

  /** Which case holds depends on the device, so that sure answers count here too. */
  @Override
  public Object vendorsThatCount(Step.VendorsThatCount step) {
    ImmutableList.Builder<Object> cases = ImmutableList.builder();
    for (VendorCase one : step.cases()) {
      ImmutableList.Builder<Object> vendors = ImmutableList.builder();
      for (VendorStep counting : one.vendors()) {
        vendors.add(ImmutableList.of(counting.vendor(), of(counting.step())));
      }
      cases.add(vendors.build());
    }
    return cases.build();
  }

  @Override
  public Object listed(Step.Listed step) {
    return step.complete()
        ? joined("any", steps(step.entries()), Truth.NO)
        : ImmutableList.of(
            step.list(),
            joined("any", steps(step.entries()), Truth.NO),
            joined("any", steps(step.cleared()), Truth.NO));
  }

  private static List<Step> steps(List<EntryStep> entries) {
    return entries.stream().map(EntryStep::step).toList();
  }

  @Override
  public Object anything(Step.Anything step) {
    return step;
  }

  @Override
  public Object bounded(Step.Bounded step) {
    return ImmutableList.of(step.reason(), of(step.step()));
  }

  @Override
  public Object unrecognised(Step.Unrecognised step) {
    return step;
  }
}

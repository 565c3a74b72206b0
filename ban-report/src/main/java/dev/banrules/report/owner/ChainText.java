package dev.banrules.report.owner;

import static java.util.stream.Collectors.joining;

import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.reason.StepText;
import dev.banrules.report.reason.StepTree;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * By which chain a target reaches a vendor, with percentages: a sentence for each of its leaves.
 */
final class ChainText extends StepTree<List<String>> {

  private final DisplayNames names;
  private final Holdings holdings;
  private final StepText steps;

  ChainText(DisplayNames names, Holdings holdings) {
    this.names = names;
    this.holdings = holdings;
    this.steps = new StepText(names);
  }

  /** The chains by which a step holds or may hold. */
  String of(Step step) {
    String chains = step.accept(this).stream().distinct().collect(joining("; "));
    return chains.isEmpty() ? "it is none of those that the ban leaves out" : chains;
  }

  @Override
  public List<String> all(Step.All step) {
    return ofParts(step.steps().stream());
  }

  @Override
  public List<String> any(Step.Any step) {
    return ofParts(step.steps().stream());
  }

  /** What it is not is no chain. */
  @Override
  public List<String> not(Step.Not step) {
    return List.of();
  }

  @Override
  public List<String> vendorsThatCount(Step.VendorsThatCount step) {
    return ofParts(
        step.cases().stream().flatMap(one -> one.vendors().stream()).map(Step.VendorStep::step));
  }

  @Override
  public List<String> listed(Step.Listed step) {
    List<String> entries = ofParts(step.entries().stream().map(Step.EntryStep::step));
    String list = steps.sentence(step);
    return List.of(entries.isEmpty() ? list : list + " (" + String.join("; ", entries) + ")");
  }

  private List<String> ofParts(Stream<Step> parts) {
    return parts
        .filter(part -> part.truth() != Truth.NO)
        .flatMap(part -> part.accept(this).stream())
        .toList();
  }

  @Override
  public List<String> vendor(Step.VendorReached step) {
    String wanted = names.vendor(step.wanted());
    return List.of(
        step.chain().isEmpty()
            ? "it names " + wanted
            : "it names " + wanted + ": " + chain(step.chain()));
  }

  @Override
  public List<String> origin(Step.OriginIs step) {
    String chain = chain(step.chain());
    return List.of(
        chain.isEmpty()
            ? steps.sentence(step)
            : "it is about owners from "
                + step.wanted().stream().map(Object::toString).collect(joining(" or "))
                + ": "
                + chain);
  }

  @Override
  protected List<String> leaf(Step step) {
    return List.of(steps.sentence(step));
  }

  private String chain(List<Step.Link> links) {
    return links.stream()
        .filter(link -> link.kind() != Step.LinkKind.START)
        .map(this::link)
        .collect(joining("; "));
  }

  private String link(Step.Link link) {
    String vendor = names.vendor(link.vendor());
    String maybe = link.sure() ? "" : "possibly ";
    switch (link.kind()) {
      case START:
        return vendor;
      case OWNER:
        return vendor + " " + maybe + "owns enough of " + joined(link.from());
      case STAKES:
        return link.from().stream()
                .map(owner -> names.vendor(owner) + " holds " + share(owner, link.vendor()))
                .collect(joining(" and "))
            + " of "
            + vendor
            + (link.sure() ? "" : ", which may be enough");
      case CONTROL:
        return joined(link.from()) + " " + maybe + "controls " + vendor;
      case SUCCESSOR:
        return vendor + " " + maybe + "succeeds " + joined(link.from());
    }
    throw new AssertionError(link);
  }

  private String joined(List<Id<Vendor>> vendors) {
    return vendors.stream().map(names::vendor).collect(joining(" and "));
  }

  private String share(Id<Vendor> owner, Id<Vendor> owned) {
    return holdings.between(owner, owned).stream()
        .map(Stake::share)
        .map(Object::toString)
        .collect(joining(" and "));
  }
}

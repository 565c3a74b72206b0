package dev.banrules.report.owner;

import static java.util.stream.Collectors.joining;

import dev.banrules.model.place.Country;
import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Truth;
import dev.banrules.model.verdict.Step;
import dev.banrules.report.language.Messages;
import dev.banrules.report.reason.LinkText;
import dev.banrules.report.reason.StepText;
import dev.banrules.report.reason.StepTree;
import dev.banrules.report.wording.DisplayNames;
import dev.banrules.report.wording.ShareText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By which chain a target reaches a vendor, with percentages: a sentence for each of its leaves.
 */
final class ChainText extends StepTree<List<String>> {

  private final DisplayNames names;
  private final Messages messages;
  private final Holdings holdings;
  private final StepText steps;
  private final LinkText linkText;

  ChainText(DisplayNames names, Holdings holdings) {
    this.names = names;
    this.messages = names.messages();
    this.holdings = holdings;
    this.steps = new StepText(names);
    this.linkText = new LinkText(names);
  }

  /** The chains by which a step holds or may hold. */
  String of(Step step) {
    String chains = step.accept(this).stream().distinct().collect(joining("; "));
    return chains.isEmpty() ? messages.text("owner.noneLeftOut") : chains;
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
    return List.of(
        messages.text(
            "owner.names", "vendor", names.vendor(step.wanted()), "chain", chain(step.chain())));
  }

  @Override
  public List<String> origin(Step.OriginIs step) {
    return List.of(
        chain(step.chain())
            .map(chain -> ownersFrom(step.wanted(), chain))
            .orElseGet(() -> steps.sentence(step)));
  }

  private String ownersFrom(List<Country> countries, String chain) {
    return messages.text(
        "owner.ownersFrom",
        "countries",
        messages.or(countries.stream().map(Country::toString).toList()),
        "chain",
        chain);
  }

  @Override
  protected List<String> leaf(Step step) {
    return List.of(steps.sentence(step));
  }

  private Optional<String> chain(List<Step.Link> links) {
    return Optional.of(
            links.stream()
                .filter(link -> link.kind() != Step.LinkKind.START)
                .map(this::link)
                .collect(joining("; ")))
        .filter(chain -> !chain.isEmpty());
  }

  /** Of stakes, how much. */
  private String link(Step.Link link) {
    if (link.kind() != Step.LinkKind.STAKES) {
      return linkText.of(link);
    }
    return messages.text(
        "owner.stakes",
        "holders",
        messages.and(
            link.from().stream()
                .map(
                    owner ->
                        messages.text(
                            "owner.holder",
                            "owner",
                            names.vendor(owner),
                            "share",
                            share(owner, link.vendor())))
                .toList()),
        "vendor",
        names.vendor(link.vendor()),
        "sure",
        link.sure() ? "yes" : "no");
  }

  private String share(Id<Vendor> owner, Id<Vendor> owned) {
    return messages.and(
        holdings.between(owner, owned).stream()
            .map(Stake::share)
            .map(share -> ShareText.of(share, messages))
            .toList());
  }
}

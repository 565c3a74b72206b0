package dev.banrules.report.reason;

import dev.banrules.model.verdict.Step;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import java.util.stream.Stream;

/** What a step joins, for those who show it as a tree. */
public final class StepParts extends StepTree<List<StepParts.Part>> {

  private final DisplayNames names;

  public StepParts(DisplayNames names) {
    this.names = names;
  }

  /**
   * A part of a step.
   *
   * @param label what it is to the step; empty where that goes without saying
   * @param step the part
   */
  public record Part(String label, Step step) {}

  /** The parts of a step; none of one that joins no others. */
  public List<Part> of(Step step) {
    return step.accept(this);
  }

  @Override
  public List<Part> all(Step.All step) {
    return plain(step.steps());
  }

  @Override
  public List<Part> any(Step.Any step) {
    return plain(step.steps());
  }

  @Override
  public List<Part> not(Step.Not step) {
    return plain(List.of(step.step()));
  }

  private static List<Part> plain(List<Step> steps) {
    return steps.stream().map(part -> new Part("", part)).toList();
  }

  @Override
  public List<Part> vendorsThatCount(Step.VendorsThatCount step) {
    return step.cases().stream()
        .flatMap(vendorCase -> vendorCase.vendors().stream())
        .distinct()
        .map(this::ofVendor)
        .toList();
  }

  private Part ofVendor(Step.VendorStep vendor) {
    return new Part(
        names.messages().text("explanation.ofVendor", "vendor", names.vendor(vendor.vendor())),
        vendor.step());
  }

  @Override
  public List<Part> listed(Step.Listed step) {
    String listed = names.messages().text("explanation.listed");
    String cleared = names.messages().text("explanation.cleared");
    return Stream.concat(
            step.entries().stream().map(entry -> new Part(listed, entry.step())),
            step.cleared().stream().map(entry -> new Part(cleared, entry.step())))
        .toList();
  }

  @Override
  protected List<Part> leaf(Step step) {
    return List.of();
  }
}

package dev.banrules.io.verdict;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.verdict.Step;
import org.jspecify.annotations.Nullable;

/** Writes the steps by which a scope or a target was answered. */
final class StepWriter implements Step.Visitor<@Nullable Void> {

  static final String ALL = "all-of";
  static final String ANY = "any-of";
  static final String NOT = "not";
  static final String DEVICE = "device";
  static final String APPLICATION = "application";
  static final String VENDOR = "vendor";
  static final String ORIGIN = "origin";
  static final String CATEGORY = "category";
  static final String VENDORS_THAT_COUNT = "vendors-that-count";
  static final String LISTED = "listed";
  static final String ANYTHING = "anything";
  static final String BOUNDED = "bounded";
  static final String UNRECOGNISED = "unrecognised";

  private final JsonOut out;

  private StepWriter(JsonOut out) {
    this.out = out;
  }

  static void step(JsonOut out, Step step) {
    step.accept(new StepWriter(out));
  }

  private JsonOut test(String name, Step step) {
    return out.put("test", name).put("truth", step.truth());
  }

  @Override
  public @Nullable Void all(Step.All step) {
    test(ALL, step).allObjects("steps", step.steps(), StepWriter::step);
    return null;
  }

  @Override
  public @Nullable Void any(Step.Any step) {
    test(ANY, step).allObjects("steps", step.steps(), StepWriter::step);
    return null;
  }

  @Override
  public @Nullable Void not(Step.Not step) {
    test(NOT, step).object("of", of -> step(of, step.step()));
    return null;
  }

  @Override
  public @Nullable Void device(Step.DeviceStates step) {
    test(DEVICE, step)
        .put("fact", step.fact().toString())
        .put("comparison", step.comparison())
        .allTexts("wanted", step.wanted());
    step.stated().ifPresent(stated -> out.allTexts("stated", stated));
    return null;
  }

  @Override
  public @Nullable Void application(Step.ApplicationIs step) {
    test(APPLICATION, step)
        .put("application", step.wanted())
        .allTexts("succession", step.succession())
        .put("versions", step.versions())
        .put("version", step.stated())
        .texts("editions", step.editions())
        .put("edition", step.statedEdition());
    return null;
  }

  @Override
  public @Nullable Void vendor(Step.VendorReached step) {
    test(VENDOR, step)
        .put("vendor", step.wanted())
        .allObjects("chain", step.chain(), StepWriter::link);
    return null;
  }

  @Override
  public @Nullable Void origin(Step.OriginIs step) {
    test(ORIGIN, step).allTexts("wanted", step.wanted()).allTexts("stated", step.stated());
    step.ownedFrom().ifPresent(percent -> out.put("ownedFrom", percent.toBigDecimal()));
    out.allObjects("chain", step.chain(), StepWriter::link);
    return null;
  }

  @Override
  public @Nullable Void category(Step.CategoryIs step) {
    test(CATEGORY, step).put("category", step.wanted());
    step.stated().ifPresent(stated -> out.allTexts("stated", stated));
    return null;
  }

  @Override
  public @Nullable Void vendorsThatCount(Step.VendorsThatCount step) {
    test(VENDORS_THAT_COUNT, step).allObjects("cases", step.cases(), StepWriter::vendorCase);
    return null;
  }

  private static void vendorCase(JsonOut out, Step.VendorCase vendorCase) {
    out.put("truth", vendorCase.truth())
        .allObjects("vendors", vendorCase.vendors(), StepWriter::vendorStep);
  }

  private static void vendorStep(JsonOut out, Step.VendorStep vendor) {
    out.put("vendor", vendor.vendor()).object("of", of -> step(of, vendor.step()));
  }

  @Override
  public @Nullable Void listed(Step.Listed step) {
    test(LISTED, step)
        .put("list", step.list())
        .put("complete", step.complete())
        .allObjects("entries", step.entries(), StepWriter::entry)
        .objects("cleared", step.cleared(), StepWriter::entry);
    return null;
  }

  private static void entry(JsonOut out, Step.EntryStep entry) {
    out.put("position", entry.position()).object("of", of -> step(of, entry.step()));
  }

  @Override
  public @Nullable Void anything(Step.Anything step) {
    test(ANYTHING, step);
    return null;
  }

  @Override
  public @Nullable Void bounded(Step.Bounded step) {
    test(BOUNDED, step).put("reason", step.reason()).object("of", of -> step(of, step.step()));
    return null;
  }

  @Override
  public @Nullable Void unrecognised(Step.Unrecognised step) {
    test(UNRECOGNISED, step);
    return null;
  }

  private static void link(JsonOut out, Step.Link link) {
    out.put("vendor", link.vendor())
        .put("how", link.kind())
        .texts("from", link.from())
        .put("sure", link.sure());
  }
}

package dev.banrules.io.verdict;

import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.verdict.Step;

/** Writes the steps by which a scope or a target was answered. */
final class StepWriter {

  static final String ALL = "all-of";
  static final String ANY = "any-of";
  static final String NOT = "not";
  static final String DEVICE = "device";
  static final String APPLICATION = "application";
  static final String VENDOR = "vendor";
  static final String ORIGIN = "origin";
  static final String CATEGORY = "category";
  static final String BOUNDED = "bounded";
  static final String UNRECOGNISED = "unrecognised";

  private StepWriter() {}

  static void step(JsonOut out, Step step) {
    out.put("test", nameOf(step)).put("truth", step.truth());
    if (step instanceof Step.All all) {
      out.allObjects("steps", all.steps(), StepWriter::step);
    } else if (step instanceof Step.Any any) {
      out.allObjects("steps", any.steps(), StepWriter::step);
    } else if (step instanceof Step.Not not) {
      out.object("of", of -> step(of, not.step()));
    } else if (step instanceof Step.Bounded bounded) {
      out.put("reason", bounded.reason()).object("of", of -> step(of, bounded.step()));
    } else if (step instanceof Step.DeviceFact fact) {
      out.put("fact", fact.fact())
          .put("comparison", fact.comparison())
          .allTexts("wanted", fact.wanted());
      fact.stated().ifPresent(stated -> out.allTexts("stated", stated));
    } else {
      softwareStep(out, step);
    }
  }

  private static void softwareStep(JsonOut out, Step step) {
    if (step instanceof Step.ApplicationIs application) {
      out.put("application", application.wanted())
          .allTexts("succession", application.succession())
          .put("versions", application.versions())
          .put("version", application.stated());
    } else if (step instanceof Step.VendorReached vendor) {
      out.put("vendor", vendor.wanted()).allObjects("chain", vendor.chain(), StepWriter::link);
    } else if (step instanceof Step.OriginIs origin) {
      out.allTexts("wanted", origin.wanted()).allTexts("stated", origin.stated());
      origin.ownedFrom().ifPresent(percent -> out.put("ownedFrom", percent.toBigDecimal()));
      out.allObjects("chain", origin.chain(), StepWriter::link);
    } else if (step instanceof Step.CategoryIs category) {
      out.put("category", category.wanted());
      category.stated().ifPresent(stated -> out.allTexts("stated", stated));
    }
  }

  private static String nameOf(Step step) {
    if (step instanceof Step.All) {
      return ALL;
    } else if (step instanceof Step.Any) {
      return ANY;
    } else if (step instanceof Step.Not) {
      return NOT;
    } else if (step instanceof Step.DeviceFact) {
      return DEVICE;
    } else if (step instanceof Step.ApplicationIs) {
      return APPLICATION;
    } else if (step instanceof Step.VendorReached) {
      return VENDOR;
    } else if (step instanceof Step.OriginIs) {
      return ORIGIN;
    } else if (step instanceof Step.CategoryIs) {
      return CATEGORY;
    } else if (step instanceof Step.Bounded) {
      return BOUNDED;
    } else if (step instanceof Step.Unrecognised) {
      return UNRECOGNISED;
    }
    throw new AssertionError(step);
  }

  private static void link(JsonOut out, Step.Link link) {
    out.put("vendor", link.vendor())
        .put("how", link.kind())
        .texts("from", link.from())
        .put("sure", link.sure());
  }
}

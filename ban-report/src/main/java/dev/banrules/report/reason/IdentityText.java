package dev.banrules.report.reason;

import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Identity;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What software was taken for, and by what. */
public final class IdentityText {

  private final DisplayNames names;

  public IdentityText(DisplayNames names) {
    this.names = names;
  }

  /** One sentence for each identity of a part, such as "it is WeChat by Tencent: identifier …". */
  public List<String> sentences(Evidence.Identified identified, Software whole) {
    String part = subject(identified.part(), whole);
    if (identified.identities().isEmpty()) {
      return List.of(part + " is not recognised by any catalog");
    }
    return identified.identities().stream()
        .map(identity -> part + " " + identity(identity) + ": " + because(identity))
        .toList();
  }

  private static String subject(PartRef part, Software whole) {
    if (!part.isWhole()) {
      return "its part " + part;
    }
    return whole.kind() == ProductKind.HARDWARE ? "the device, or a part of it," : "it";
  }

  /** What it is, or may be: the application, if one is known, and its vendor. */
  String identity(Identity identity) {
    String vendor = identity.vendor().map(names::vendor).orElse("");
    String score =
        identity.score() < 1 ? String.format(Locale.ROOT, " (score %.2f)", identity.score()) : "";
    if (identity.application().isEmpty()) {
      return (identity.vendorSure() ? "is by " : "may be by ") + vendor + score;
    }
    Id<Application> id = identity.application().get();
    if (identity.vendorSure() && !identity.applicationSure()) {
      return "is by " + vendor + " and may be its " + names.application(id) + score;
    }
    return (identity.applicationSure() ? "is " : "may be ")
        + (identity.vendor().isPresent()
            ? names.application(id) + " by " + vendor
            : names.applicationAndVendors(id))
        + score;
  }

  private String because(Identity identity) {
    return identity.because().stream()
        .map(IdentityText::basis)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String basis(Identity.Basis basis) {
    String observed = VisibleText.text(basis.observed());
    String known = VisibleText.text(basis.known());
    String note = basis.note().map(text -> " (" + VisibleText.text(text) + ")").orElse("");
    switch (basis.method()) {
      case IDENTIFIER:
        return "identifier " + observed + note;
      case PATTERN:
        return "identifier " + observed + " is below " + known + note;
      case PUBLISHER:
        return "publisher `" + observed + "`" + note;
      case NAME:
        return "name `" + observed + "`" + note;
      case LIKENESS:
        return "`" + observed + "` is like `" + known + "`" + note;
      case EMBEDDED:
        return "embedded in " + observed + note;
    }
    throw new AssertionError(basis);
  }
}

package dev.banrules.report.reason;

import dev.banrules.model.fact.PartRef;
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
  public List<String> sentences(Evidence.Identified identified) {
    String part = subject(identified.part());
    if (identified.identities().isEmpty()) {
      return List.of(part + " is not recognised by any catalog");
    }
    return identified.identities().stream()
        .map(identity -> part + " " + identity(identity) + ": " + because(identity))
        .toList();
  }

  private static String subject(PartRef part) {
    return part.isWhole() ? "it" : "its part " + part;
  }

  /** What it is, or may be: the application, if one is known, and its vendor. */
  public String identity(Identity identity) {
    String vendor = names.vendor(identity.vendor());
    String score =
        identity.score() < 1 ? String.format(Locale.ROOT, " (score %.2f)", identity.score()) : "";
    if (identity.application().isEmpty()) {
      return (identity.vendorSure() ? "is by " : "may be by ") + vendor + score;
    }
    String application = names.application(identity.application().get());
    if (identity.applicationSure()) {
      return "is " + application + " by " + vendor;
    }
    return identity.vendorSure()
        ? "is by " + vendor + " and may be its " + application + score
        : "may be " + application + " by " + vendor + score;
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

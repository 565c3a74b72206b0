package dev.banrules.report.reason;

import dev.banrules.model.verdict.Step;
import dev.banrules.report.wording.DisplayNames;

/** By what a vendor is reached from others. */
public final class LinkText {

  private final DisplayNames names;

  public LinkText(DisplayNames names) {
    this.names = names;
  }

  /** One link of a chain, in a sentence. */
  public String of(Step.Link link) {
    return names
        .messages()
        .text(
            "chain.link",
            "kind",
            link.kind(),
            "vendor",
            names.vendor(link.vendor()),
            "from",
            names.messages().and(link.from().stream().map(names::vendor).toList()),
            "count",
            link.from().size(),
            "sure",
            link.sure() ? "yes" : "no");
  }
}

package dev.banrules.report.reason;

import dev.banrules.model.verdict.Step;
import dev.banrules.report.wording.DisplayNames;
import java.util.List;
import java.util.stream.Collectors;

/** How a vendor is reached from another: through whom, and by what. */
final class ChainText {

  private final DisplayNames names;

  ChainText(DisplayNames names) {
    this.names = names;
  }

  /** The links one after the other. */
  String of(List<Step.Link> chain) {
    return chain.stream()
        .filter(link -> link.kind() != Step.LinkKind.START)
        .map(this::link)
        .collect(Collectors.joining("; "));
  }

  private String link(Step.Link link) {
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

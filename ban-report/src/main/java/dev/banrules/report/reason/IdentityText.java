package dev.banrules.report.reason;

import dev.banrules.model.base.Words;
import dev.banrules.model.device.Software;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.model.verdict.Identity;
import dev.banrules.report.language.Messages;
import dev.banrules.report.layout.VisibleText;
import dev.banrules.report.wording.DisplayNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What software was taken for, and by what. */
public final class IdentityText {

  private final DisplayNames names;
  private final Messages messages;

  public IdentityText(DisplayNames names) {
    this.names = names;
    this.messages = names.messages();
  }

  /** One sentence for each identity of a part, such as "it is WeChat by Tencent: identifier …". */
  public List<String> sentences(Evidence.Identified identified, Software whole) {
    String subject = subject(identified.part(), whole);
    if (identified.identities().isEmpty()) {
      return List.of(messages.text("identity.none", "subject", subject));
    }
    return identified.identities().stream().map(identity -> sentence(subject, identity)).toList();
  }

  /** The part by its place; of the whole, what sort of thing it is. */
  private static String subject(PartRef part, Software whole) {
    return part.isWhole() ? Words.wordOf(whole.kind()) : part.toString();
  }

  private String sentence(String subject, Identity identity) {
    String vendor = identity.vendor().map(names::vendor).orElse("");
    boolean application = identity.applicationSure() || !identity.vendorSure();
    return messages.text(
        "identity.sentence",
        "subject",
        subject,
        "vendor",
        vendor,
        "vendorSure",
        identity.vendorSure() ? "yes" : "no",
        "application",
        identity
            .application()
            .map(id -> application ? withVendor(id, vendor) : names.application(id)),
        "applicationSure",
        identity.applicationSure() ? "yes" : "no",
        "score",
        score(identity),
        "because",
        because(identity));
  }

  private String withVendor(Id<Application> id, String vendor) {
    return vendor.isEmpty()
        ? names.applicationAndVendors(id)
        : names.application(names.application(id), vendor);
  }

  private static Optional<BigDecimal> score(Identity identity) {
    return identity.score() < 1
        ? Optional.of(BigDecimal.valueOf(identity.score()).setScale(2, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private String because(Identity identity) {
    return identity.because().stream()
        .map(this::basis)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String basis(Identity.Basis basis) {
    return messages.text(
        "identity.basis",
        "method",
        basis.method(),
        "observed",
        VisibleText.cut(basis.observed()),
        "known",
        VisibleText.text(basis.known()),
        "note",
        basis.note().map(VisibleText::text));
  }
}

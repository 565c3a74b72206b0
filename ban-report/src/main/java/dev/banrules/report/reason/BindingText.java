package dev.banrules.report.reason;

import dev.banrules.model.ban.Party;
import dev.banrules.model.verdict.Evidence;
import dev.banrules.report.language.Messages;
import dev.banrules.report.wording.AskerText;

/** Whether a ban still holds, and whom it binds. */
public final class BindingText {

  private final Messages messages;

  public BindingText(Messages messages) {
    this.messages = messages;
  }

  /** That nobody knows whether the ban holds. */
  public String statusUnknown(Evidence.StatusUnknown status) {
    return messages.text("reason.statusUnknown", "day", status.knownUntil());
  }

  /** Whom a ban binds, where that is not the one on whose behalf is asked. */
  public String notBound(Evidence.NotBound notBound) {
    return messages.text(
        "reason.notBound",
        "bound",
        messages.and(notBound.binds().stream().map(this::party).toList()),
        "asker",
        party(notBound.asker()));
  }

  private String party(Party party) {
    return AskerText.party(party, messages);
  }
}

package dev.banrules.report.wording;

import dev.banrules.model.ban.Party;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.report.language.Messages;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** On whose behalf a question is asked. */
public final class AskerText {

  private AskerText() {}

  /** Who asks; empty where users do, as that goes without saying. */
  public static Optional<String> of(AuditOptions options, Messages messages) {
    return Optional.of(options.askedBy())
        .filter(asker -> !asker.equals(Party.USERS))
        .map(asker -> party(asker, messages));
  }

  /** What parties are called, one after the other. */
  public static String parties(Collection<Party> parties, Messages messages) {
    return parties.stream().map(party -> party(party, messages)).collect(Collectors.joining(", "));
  }

  /** What a party is called. */
  public static String party(Party party, Messages messages) {
    return messages.word("party", party.word());
  }
}

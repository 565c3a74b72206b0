package dev.banrules.mdm.control;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Instrument;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.value.Id;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a person at a device is told: what is not allowed, under which act, and whom to ask.
 *
 * @param english in English
 * @param french in French
 */
public record Notice(String english, String french) {

  /** Checks that nothing is null. */
  public Notice {
    requireNonNull(english, "english");
    requireNonNull(french, "french");
  }

  static Notice of(
      String software,
      ImmutableCollection<Id<Ban>> bans,
      CatalogSet catalogs,
      Optional<String> contact) {
    return new Notice(
        software
            + " is not allowed on this device: "
            + acts(bans, catalogs, Notice::act)
            + ". "
            + askInEnglish(contact),
        software
            + " n’est pas autorisé sur cet appareil : "
            + acts(bans, catalogs, Notice::actInFrench)
            + ". "
            + askInFrench(contact));
  }

  static Notice ofAll(
      ImmutableCollection<Id<Ban>> bans, CatalogSet catalogs, Optional<String> contact) {
    return new Notice(
        "Some software is not allowed on this device: "
            + acts(bans, catalogs, Notice::act)
            + ". "
            + askInEnglish(contact),
        "Certains logiciels ne sont pas autorisés sur cet appareil : "
            + acts(bans, catalogs, Notice::actInFrench)
            + ". "
            + askInFrench(contact));
  }

  /** {@return both, the English one first} */
  public String both() {
    return english + " / " + french;
  }

  private static String askInEnglish(Optional<String> contact) {
    return "Ask " + contact.orElse("whoever manages this device") + ".";
  }

  private static String askInFrench(Optional<String> contact) {
    return "Adressez-vous à " + contact.orElse("la personne qui gère cet appareil") + ".";
  }

  private static String acts(
      ImmutableCollection<Id<Ban>> bans, CatalogSet catalogs, Function<Ban, String> title) {
    ImmutableList<String> acts =
        bans.stream()
            .map(id -> catalogs.ban(id).map(title).orElse(id.value()))
            .distinct()
            .collect(toImmutableList());
    return String.join("; ", acts);
  }

  private static String act(Ban ban) {
    return ban.instrument().flatMap(Instrument::title).orElse(ban.title());
  }

  private static String actInFrench(Ban ban) {
    return Optional.ofNullable(ban.titles().get("fr")).orElseGet(() -> act(ban));
  }
}

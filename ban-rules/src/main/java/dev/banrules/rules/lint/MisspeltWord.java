package dev.banrules.rules.lint;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.ban.Ban;
import dev.banrules.model.base.Nearest;
import dev.banrules.model.software.Application;
import dev.banrules.model.value.Suggestion;

/** A free word that nearly is one of those that catalogs use. */
final class MisspeltWord implements Check {

  private static final ImmutableSet<String> RATIONALES =
      words(
          "censorship data-collection data-leak data-localisation data-protection data-theft"
              + " data-transfer defence espionage foreign-influence foreign-jurisdiction foreign-law"
              + " fraud misinformation national-security non-compliance phishing precaution privacy"
              + " privileged-access protection-of-minors public-order sabotage sanctions security"
              + " sovereignty state-security supply-risk surveillance terrorism");

  private static final ImmutableSet<String> CATEGORIES =
      words(
          "accounting ai-assistant antivirus app-store audio authenticator browser business cleaner"
              + " cloud-storage conferencing dating delivery developer-tool device-manager"
              + " drone-control endpoint-security file-manager file-sharing gambling game health"
              + " keyboard launcher mail mapping media-player messaging music-streaming navigation"
              + " network-tool news notes office parental-control password-manager payment photo"
              + " reading recreational scanner search shopping social-media translation"
              + " video-editing video-streaming vpn");

  private static final int SHORT = 7;

  @Override
  public LintRule rule() {
    return new LintRule(
        "misspelt-word",
        "a rationale or a category that nearly is a usual one",
        "Words are compared letter by letter. A ban on a category does not reach an application whose"
            + " category is spelt otherwise, and nobody who looks for a rationale finds one that is.",
        "Correct the word, or accept the warning if another one is meant.");
  }

  @Override
  public void run(LintedCatalogs linted, Report report) {
    for (CatalogEntry<Ban> entry : linted.bans()) {
      check(entry, "/rationale", "rationale", entry.value().rationale(), RATIONALES, report);
    }
    for (CatalogEntry<Application> entry : linted.applications()) {
      ImmutableSet<String> categories = entry.value().categories().orElse(ImmutableSet.of());
      check(entry, "/categories", "category", categories, CATEGORIES, report);
    }
  }

  private static void check(
      CatalogEntry<?> entry,
      String below,
      String what,
      ImmutableSet<String> words,
      ImmutableSet<String> usual,
      Report report) {
    int position = 0;
    for (String word : words) {
      Suggestion meant = new Suggestion(Nearest.within(word.length() > SHORT ? 2 : 1, word, usual));
      if (!usual.contains(word) && meant.word().isPresent()) {
        report.add(entry, below + "/" + position, what + " `" + word + "`" + meant);
      }
      position++;
    }
  }

  private static ImmutableSet<String> words(String text) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(text));
  }
}

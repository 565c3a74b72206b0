package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import dev.banrules.rules.similarity.SimilarIdentifiers.CatalogIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds known identifiers that inventories and files show in place of a name: {@code
 * com.tencent.mm_8.0.50.apk}, and {@code 5319275A.WhatsAppDesktop}, the part of a package family
 * that says what it is.
 */
final class IdentifiersInNames {

  private static final ImmutableList<String> SCHEMES =
      ImmutableList.of("android", "apple", "flatpak", "winget", "windows-pfn");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z0-9][\\w-]*(?:\\.[A-Za-z][\\w-]*)+");
  private static final Pattern VERSION = Pattern.compile("[_-]v?[0-9].*$");

  private final KeyIndex<CatalogIdentifier> byStem;

  private IdentifiersInNames(ImmutableList<CatalogIdentifier> identifiers) {
    this.byStem = KeyIndex.of(identifiers, IdentifiersInNames::key);
  }

  /** Returns an index of the identifiers, of which those of other schemes are left out. */
  static IdentifiersInNames of(List<CatalogIdentifier> identifiers) {
    return new IdentifiersInNames(
        identifiers.stream()
            .filter(known -> SCHEMES.contains(known.scheme()) && known.stem().indexOf('.') > 0)
            .collect(ImmutableList.toImmutableList()));
  }

  private static String key(CatalogIdentifier known) {
    String stem = known.stem();
    int publisher = known.scheme().equals("windows-pfn") ? stem.lastIndexOf('_') : -1;
    return key(publisher < 0 ? stem : stem.substring(0, publisher));
  }

  private static String key(String identifier) {
    return identifier.toLowerCase(Locale.ROOT);
  }

  /** Returns whether a display name can state an identifier at all. */
  static boolean mayBeIn(String displayName) {
    return displayName.indexOf('.') >= 0 && displayName.length() <= SimilarityThresholds.LONGEST;
  }

  /** Returns the known identifiers that a display name is or begins with, best first. */
  ImmutableList<Similarity> namedIn(String displayName) {
    if (!mayBeIn(displayName)) {
      return ImmutableList.of();
    }
    Matcher stated = IDENTIFIER.matcher(FileNames.withoutEnding(displayName));
    if (!stated.lookingAt()) {
      return ImmutableList.of();
    }
    String identifier = VERSION.matcher(stated.group()).replaceFirst("");
    BestSimilarities candidates = new BestSimilarities();
    boolean whole = true;
    for (int end = identifier.length(); end > 0; end = identifier.lastIndexOf('.', end - 1)) {
      for (CatalogIdentifier known : byStem.get(key(identifier.substring(0, end)))) {
        if (known.pattern() != whole) {
          candidates.offer(
              new Similarity(
                  known.subject(),
                  known.id(),
                  known.value(),
                  SimilarityThresholds.NAMED,
                  "name `" + displayName + "` states the identifier `" + known.value() + "`"));
        }
      }
      if (!candidates.isEmpty()) {
        break;
      }
      whole = false;
    }
    return candidates.bestFirst();
  }
}

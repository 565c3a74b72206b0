package dev.banrules.rules.similarity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds known identifiers that an observed one of the same scheme imitates or lies below:
 * look-alike letters, a misspelt segment, another top-level name, a further segment.
 *
 * <p>Only schemes whose identifiers people choose and read are compared; a digest or a store's
 * number that is nearly another one means nothing.
 */
final class SimilarIdentifiers {

  private static final ImmutableSet<String> READABLE =
      ImmutableSet.of(
          "android", "apple", "winget", "domain", "flatpak", "snap", "homebrew", "deb", "rpm");
  private static final ImmutableSet<String> WITHOUT_CASE =
      ImmutableSet.of("apple", "winget", "domain");

  /** Names of packages, whose parts hyphens join; others have full stops between segments. */
  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of("snap", "homebrew", "deb", "rpm");

  /** Schemes whose identifiers begin with a domain turned round. */
  private static final ImmutableSet<String> REVERSED_DOMAINS = ImmutableSet.of("android", "apple");

  private static final int MOST_IN_FRONT = 2;
  private static final Pattern TOP_LEVEL = Pattern.compile("[a-z]{2,4}");
  private static final int LETTERS_BELOW_TOP_LEVEL = 8;
  private static final CharMatcher JOINTS = CharMatcher.anyOf("-_");
  private static final Splitter SEGMENTS = Splitter.on('.');
  private static final Joiner JOINED = Joiner.on('.');

  /**
   * An identifier that is known.
   *
   * @param subject what it identifies
   * @param id the id of that
   * @param scheme its scheme
   * @param value its text as given
   * @param stem its text without the end of a pattern, by the scheme's rule of case
   * @param pattern whether it stands for all identifiers with further segments
   */
  record CatalogIdentifier(
      Similarity.Subject subject,
      String id,
      String scheme,
      String value,
      String stem,
      boolean pattern) {

    static CatalogIdentifier of(
        Similarity.Subject subject, String id, String scheme, String value) {
      boolean pattern = value.endsWith(".*") || value.startsWith("*.");
      String stem = value.endsWith(".*") ? value.substring(0, value.length() - 2) : value;
      stem = stem.startsWith("*.") ? stem.substring(2) : stem;
      return new CatalogIdentifier(subject, id, scheme, value, cased(scheme, stem), pattern);
    }
  }

  private final KeyIndex<CatalogIdentifier> byStem;
  private final KeyIndex<CatalogIdentifier> byLook;
  private final OtherSegments byOtherSegments;
  private final Phrases repackaging = Phrases.of(WordLists.read("repackaging.txt").get("segment"));

  private SimilarIdentifiers(ImmutableList<CatalogIdentifier> identifiers) {
    this.byStem = KeyIndex.of(identifiers, known -> scoped(known.scheme(), known.stem()));
    this.byLook = KeyIndex.of(identifiers, known -> scoped(known.scheme(), lookKey(known.stem())));
    this.byOtherSegments = new OtherSegments(identifiers);
  }

  /** The segments of an identifier that is known. */
  static List<String> segments(CatalogIdentifier known) {
    return SEGMENTS.splitToList(known.stem());
  }

  /** Returns an index of the identifiers; those of schemes nobody reads are left out. */
  static SimilarIdentifiers of(List<CatalogIdentifier> identifiers) {
    return new SimilarIdentifiers(
        identifiers.stream()
            .filter(known -> READABLE.contains(known.scheme()) && !known.stem().isEmpty())
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns whether identifiers of a scheme are compared at all. */
  static boolean compares(String scheme) {
    return READABLE.contains(scheme);
  }

  /** Returns the known identifiers to which the observed one is similar, best first. */
  ImmutableList<Similarity> similarTo(String scheme, String value) {
    if (!compares(scheme) || value.isEmpty() || value.length() > SimilarityThresholds.LONGEST) {
      return ImmutableList.of();
    }
    BestSimilarities candidates = new BestSimilarities();
    List<String> segments = SEGMENTS.splitToList(cased(scheme, value));
    OtherSegments.Observed observed = new OtherSegments.Observed(scheme, segments);
    for (int count = segments.size(); count > 0; count--) {
      boolean whole = count == segments.size();
      String stem = JOINED.join(segments.subList(0, count));
      for (CatalogIdentifier known : byStem.get(scoped(scheme, stem))) {
        if (!whole && !known.pattern()) {
          offerBelow(candidates, value, segments.get(segments.size() - 1), known);
        }
      }
      for (CatalogIdentifier known : byLook.get(scoped(scheme, lookKey(stem)))) {
        if ((whole || known.pattern()) && !known.stem().equals(stem)) {
          offer(candidates, value, known, SimilarityThresholds.SKELETON, "looks like");
        }
      }
      for (int i = 0; i < count; i++) {
        int index = i;
        byOtherSegments.forEach(
            observed,
            count,
            i,
            (known, other) -> {
              if (whole || known.pattern()) {
                offerSegment(candidates, value, segments.get(index), index, known, other);
              }
            });
      }
    }
    if (REVERSED_DOMAINS.contains(scheme)) {
      offerInFront(candidates, scheme, value, segments);
    }
    offerJoined(candidates, scheme, value);
    return candidates.bestFirst();
  }

  /** Offers those that the identifier is with segments in front: {@code app.com.tencent.mm}. */
  private void offerInFront(
      BestSimilarities candidates, String scheme, String value, List<String> segments) {
    for (int from = 1; from <= MOST_IN_FRONT && segments.size() - from >= 2; from++) {
      String rest = JOINED.join(segments.subList(from, segments.size()));
      for (CatalogIdentifier known : byStem.get(scoped(scheme, rest))) {
        if (!known.pattern()) {
          offer(candidates, value, known, SimilarityThresholds.BELOW, "is, with more in front,");
        }
      }
    }
  }

  /**
   * Offers those to which a word is joined: {@code com.tencent.mm_patched}. In the names of
   * packages it has to be one of repackaging, for other packages are named so too.
   */
  private void offerJoined(BestSimilarities candidates, String scheme, String value) {
    String text = cased(scheme, value);
    int joint = JOINTS.lastIndexIn(text);
    if (joint <= text.lastIndexOf('.') + 1) {
      return;
    }
    String word = TextFolder.fold(text.substring(joint + 1));
    for (CatalogIdentifier known : byStem.get(scoped(scheme, text.substring(0, joint)))) {
      if (!known.pattern() && (!PACKAGES.contains(scheme) || repackaging.contains(word))) {
        offerBelow(candidates, value, word, known);
      }
    }
  }

  private void offerBelow(
      BestSimilarities candidates, String value, String last, CatalogIdentifier known) {
    boolean repackaged = repackaging.contains(TextFolder.fold(last));
    offer(
        candidates,
        value,
        known,
        repackaged ? SimilarityThresholds.REPACKAGED : SimilarityThresholds.BELOW,
        repackaged ? "is, with a segment of repackaging," : "lies below");
  }

  private void offerSegment(
      BestSimilarities candidates,
      String value,
      String segment,
      int index,
      CatalogIdentifier known,
      String other) {
    if (segment.equals(other)) {
      return;
    }
    if (index == 0
        && TOP_LEVEL.matcher(segment).matches()
        && TOP_LEVEL.matcher(other).matches()
        && known.stem().length() - other.length() > LETTERS_BELOW_TOP_LEVEL) {
      offer(
          candidates,
          value,
          known,
          SimilarityThresholds.TOP_LEVEL,
          "has another top-level name than");
      return;
    }
    if (isAttached(lowerCase(segment), lowerCase(other))) {
      offer(
          candidates,
          value,
          known,
          SimilarityThresholds.REPACKAGED,
          "is, with letters of repackaging,");
      return;
    }
    if (known.pattern() && known.stem().indexOf('.') < 0) {
      return; // A publisher of winget: one segment is too little.
    }
    double similarity =
        Typos.similarity(
            lowerCase(segment), lowerCase(other), SimilarityThresholds.IDENTIFIER_LETTERS);
    // With two other segments alike, one letter changed is more likely meant to be overlooked.
    boolean fewSegments = known.stem().indexOf('.') == known.stem().lastIndexOf('.');
    double least =
        fewSegments
            ? SimilarityThresholds.TYPO_SIMILARITY
            : SimilarityThresholds.IDENTIFIER_SIMILARITY;
    // Beside a common word, too little stands to tell a slip from another word.
    if (similarity >= least && similarity < 1 && !(fewSegments && CommonWords.isWeak(other))) {
      offer(candidates, value, known, similarity, "is spelt nearly as");
    }
  }

  private boolean isAttached(String segment, String other) {
    return RepackagingClues.isAttached(segment, other)
        || (other.length() >= SimilarityThresholds.LOOK_LETTERS
            && segment.startsWith(other)
            && repackaging.contains(segment.substring(other.length())));
  }

  private static void offer(
      BestSimilarities candidates,
      String value,
      CatalogIdentifier known,
      double score,
      String relation) {
    candidates.offer(
        new Similarity(
            known.subject(),
            known.id(),
            known.value(),
            score,
            "identifier `" + value + "` " + relation + " `" + known.value() + "`"));
  }

  private static String lookKey(String stem) {
    String unmasked = TextFolder.unmasked(stem);
    return Confusables.key(TextFolder.fold(Confusables.spelled(unmasked)));
  }

  private static String scoped(String scheme, String text) {
    return scheme + ':' + text;
  }

  private static String cased(String scheme, String value) {
    return WITHOUT_CASE.contains(scheme) ? lowerCase(value) : value;
  }

  private static String lowerCase(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}

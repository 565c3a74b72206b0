package dev.banrules.rules.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SimilarityProperties {

  record Name(String id, String text) {}

  @Property(tries = 300)
  @Label("equal names score 1, and nothing less is answered beside them")
  void equalityScoresOne(@ForAll("knownNames") List<Name> names, @ForAll("names") String observed) {
    List<Similarity> likenesses = index(names).similarApplications(observed);
    List<String> equal =
        names.stream()
            .filter(
                n ->
                    NameNormalizer.application(n.text())
                        .equals(NameNormalizer.application(observed)))
            .map(Name::id)
            .distinct()
            .sorted()
            .toList();

    if (!equal.isEmpty()) {
      assertThat(likenesses).extracting(Similarity::id).containsExactlyElementsOf(equal);
      assertThat(likenesses).extracting(Similarity::score).containsOnly(1.0);
    }
  }

  @Property(tries = 300)
  @Label("answers do not depend on the order in which names were added")
  void ignoresTheOrderOfNames(
      @ForAll("knownNames") List<Name> names, @ForAll("names") String observed, @ForAll long seed) {
    List<Name> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(seed));
    SimilarityIndex one = index(names);
    SimilarityIndex other = index(shuffled);

    assertThat(other.similarApplications(observed)).isEqualTo(one.similarApplications(observed));
    assertThat(other.similarVendors(observed)).isEqualTo(one.similarVendors(observed));
    assertThat(one.similarVendors(observed)).isEqualTo(one.similarVendors(observed));
  }

  @Property(tries = 300)
  @Label("answers come best first, one for each application, with a reason that quotes both names")
  void answersInOrder(@ForAll("knownNames") List<Name> names, @ForAll("names") String observed) {
    List<Similarity> likenesses = index(names).similarApplications(observed);

    assertThat(likenesses).isSortedAccordingTo(Similarity.BEST_FIRST);
    assertThat(likenesses).extracting(Similarity::id).doesNotHaveDuplicates();
    assertThat(likenesses)
        .allSatisfy(
            like ->
                assertThat(like.reason())
                    .contains("`" + observed + "`")
                    .contains("`" + like.knownName() + "`"));
  }

  @Property(tries = 1000)
  @Label("the index of deletions finds every word one edit away")
  void findsAllNeighbours(
      @ForAll("words") List<String> words, @ForAll("word") String word, @ForAll long seed) {
    String neighbour = edited(word, new Random(seed));
    List<String> known = new ArrayList<>(words);
    known.add(word);
    List<String> found = new ArrayList<>();
    deletions(known).candidates(neighbour, position -> found.add(known.get(position)));

    assertThat(found).contains(word);
  }

  private static String edited(String word, Random random) {
    int at = random.nextInt(word.length());
    char letter = (char) ('a' + random.nextInt(4));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          at + 1 == word.length()
              ? word
              : word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2);
    };
  }

  private static SimilarityIndex index(List<Name> names) {
    SimilarityIndex.Builder builder = SimilarityIndex.builder();
    for (Name name : names) {
      builder.addApplicationName(name.id(), List.of("v" + name.id()), name.text());
      builder.addVendorName("v" + name.id(), name.text());
    }
    return builder.build();
  }

  @Provide
  Arbitrary<List<Name>> knownNames() {
    return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), names())
        .as(Name::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> names() {
    return Combinators.combine(
            Arbitraries.of(
                "WeChat",
                "Wechat",
                "We Chat",
                "WeСhat",
                "WeChta",
                "W3Chat",
                "Вичат",
                "微信",
                "Weixin",
                "Telegram",
                "Telegramm",
                "Телеграм",
                "TikTok",
                "Tïktok",
                "T1kTok",
                "VK",
                "Signal"),
            Arbitraries.of("", " Mod", " Ltd.", " 3.1", "++", ".app", " Technology"))
        .as(String::concat);
  }

  @Provide
  Arbitrary<String> word() {
    return Arbitraries.strings().withCharRange('a', 'd').ofMinLength(1).ofMaxLength(8);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return word().list().ofMaxSize(8);
  }

  private static DeletionIndex deletions(List<String> words) {
    DeletionIndex.Builder index = new DeletionIndex.Builder(words.size());
    for (int position = 0; position < words.size(); position++) {
      index.add(words.get(position), position);
    }
    return index.build();
  }
}

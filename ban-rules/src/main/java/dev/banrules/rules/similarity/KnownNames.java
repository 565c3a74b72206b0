package dev.banrules.rules.similarity;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * The known names of one kind, found by each of the keys under which an observed name can be like
 * them, so that no question compares it with every name.
 */
final class KnownNames {

  /**
   * A known name as it sounds.
   *
   * @param known the name
   * @param script the script of its letters
   * @param respelled its letters, one spelling for each sound
   */
  record Sound(KnownName known, int script, String respelled) {

    static Sound of(KnownName name) {
      int script = Romanizer.script(name.normal());
      return new Sound(
          name,
          script,
          SoundKeys.respelled(
              script == UScript.LATIN ? name.normal() : Romanizer.romanised(name.normal())));
    }
  }

  private final KeyIndex<KnownName> byNormal;
  private final KeyIndex<KnownName> byCompact;
  private final KeyIndex<KnownName> byLook;
  private final ImmutableList<KnownName> misspellable;
  private final DeletionIndex deletions;
  private final Supplier<Romanised> romanised;
  private final Supplier<Sounds> sounds;
  private final Supplier<KeyIndex<KnownName>> chinese;

  private KnownNames(ImmutableList<KnownName> names, Function<String, String> normal) {
    this.byNormal = KeyIndex.of(names, KnownName::normal);
    this.byCompact = KeyIndex.of(names, n -> TextFolder.compact(n.normal()));
    this.byLook = KeyIndex.of(names, n -> lookKey(n.name(), normal));
    this.misspellable =
        names.stream()
            .filter(n -> !n.isWeak())
            .filter(
                n -> TextFolder.compact(n.normal()).length() >= SimilarityThresholds.TYPO_LETTERS)
            .collect(ImmutableList.toImmutableList());
    this.deletions =
        DeletionIndex.of(misspellable.stream().map(n -> TextFolder.compact(n.normal())).toList());
    this.romanised = Suppliers.memoize(() -> Romanised.of(names));
    this.sounds = Suppliers.memoize(() -> Sounds.of(names));
    this.chinese = Suppliers.memoize(() -> byPinyin(names));
  }

  /**
   * Returns an index of the names.
   *
   * @param normal how names of this kind are normalised
   */
  static KnownNames of(Collection<KnownName> names, Function<String, String> normal) {
    return new KnownNames(
        names.stream()
            .filter(n -> !n.normal().isEmpty())
            .sorted(KnownName.ORDER)
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        normal);
  }

  private static String lookKey(String name, Function<String, String> normal) {
    String unmasked = TextFolder.unmasked(name);
    return Confusables.key(normal.apply(Confusables.spelled(unmasked)));
  }

  /** Returns the names of this normal form. */
  ImmutableList<KnownName> equal(String folded) {
    return byNormal.get(folded);
  }

  /** Returns the names of this normal form without spaces. */
  ImmutableList<KnownName> compact(String compact) {
    return byCompact.get(compact);
  }

  /** Returns the names of this key of {@link Confusables}. */
  ImmutableList<KnownName> look(String key) {
    return byLook.get(key);
  }

  /** Calls the consumer with the names that may be misspelt as the text, perhaps repeatedly. */
  void misspelt(String compact, Consumer<KnownName> consumer) {
    deletions.candidates(compact, position -> consumer.accept(misspellable.get(position)));
  }

  /** Returns the names of other scripts that are written so in Latin letters, without spaces. */
  ImmutableList<KnownName> romanised(String compactLatin) {
    ImmutableList<KnownName> names = romanised.get().byLetters.get(compactLatin);
    return names.isEmpty() && Romanizer.isPinyin(compactLatin)
        ? chinese.get().get(compactLatin)
        : names;
  }

  /** Returns the names of other scripts of this key of {@link SoundKeys#syllables}. */
  ImmutableList<Sound> foreignSyllables(String key) {
    return heard(romanised.get().bySyllables.get(key));
  }

  /** Returns the names of this key of {@link SoundKeys#syllables}. */
  ImmutableList<Sound> syllables(String key) {
    return heard(sounds.get().bySyllables.get(key));
  }

  /** Returns the names of this key of {@link SoundKeys#consonants}. */
  ImmutableList<Sound> consonants(String key) {
    return heard(sounds.get().byConsonants.get(key));
  }

  private static ImmutableList<Sound> heard(ImmutableList<KnownName> names) {
    return names.stream().map(Sound::of).collect(ImmutableList.toImmutableList());
  }

  /** The names of other scripts but the Chinese, by how they are written in Latin letters. */
  private record Romanised(KeyIndex<KnownName> byLetters, KeyIndex<KnownName> bySyllables) {

    static Romanised of(ImmutableList<KnownName> names) {
      ImmutableList<KnownName> foreign =
          with(names, script -> script != UScript.LATIN && script != UScript.HAN);
      return new Romanised(
          KeyIndex.of(foreign, KnownNames::compactRomanised),
          KeyIndex.of(foreign, KnownNames::syllablesOf));
    }
  }

  /** The names but the Chinese by their sound, made when first asked for. */
  private record Sounds(KeyIndex<KnownName> bySyllables, KeyIndex<KnownName> byConsonants) {

    static Sounds of(ImmutableList<KnownName> names) {
      // Too many Chinese characters share a syllable to be distinguished by sound.
      ImmutableList<KnownName> heard = with(names, script -> script != UScript.HAN);
      return new Sounds(
          KeyIndex.of(heard, KnownNames::syllablesOf),
          KeyIndex.of(heard, n -> SoundKeys.consonants(Sound.of(n).respelled())));
    }
  }

  private static String syllablesOf(KnownName name) {
    return SoundKeys.syllables(Sound.of(name).respelled());
  }

  /** The Chinese names by their romanisation, apart since its rules take longest to load. */
  private static KeyIndex<KnownName> byPinyin(ImmutableList<KnownName> names) {
    return KeyIndex.of(with(names, script -> script == UScript.HAN), KnownNames::compactRomanised);
  }

  private static String compactRomanised(KnownName name) {
    return TextFolder.compact(Romanizer.romanised(name.normal()));
  }

  private static ImmutableList<KnownName> with(
      ImmutableList<KnownName> names, IntPredicate script) {
    return names.stream()
        .filter(name -> script.test(Romanizer.script(name.normal())))
        .collect(ImmutableList.toImmutableList());
  }
}

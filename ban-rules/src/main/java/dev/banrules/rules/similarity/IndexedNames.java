package dev.banrules.rules.similarity;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Known names by hashes of their keys; those that few questions ask for are made when asked for.
 */
final class IndexedNames implements KnownNames {

  private final ImmutableList<KnownName> names;
  private final KeyIndex<KnownName> byNormal;
  private final KeyIndex<KnownName> byCompact;
  private final KeyIndex<KnownName> byLook;
  private final DeletionIndex deletions;
  private final Supplier<Romanised> romanised;
  private final Supplier<Sounds> sounds;
  private final Supplier<KeyIndex<KnownName>> chinese;

  private IndexedNames(ImmutableList<KnownName> names, NameForm form) {
    this.names = names;
    this.byNormal = KeyIndex.of(names, KnownName::normal);
    this.byCompact = KeyIndex.of(names, n -> TextFolder.compact(n.normal()));
    this.byLook = KeyIndex.of(names, name -> form.look(name.name()));
    this.deletions = deletions(names);
    this.romanised = Suppliers.memoize(() -> Romanised.of(names));
    this.sounds = Suppliers.memoize(() -> Sounds.of(names));
    this.chinese = Suppliers.memoize(() -> byPinyin(names));
  }

  /**
   * Returns an index of the names.
   *
   * @param form how names of this kind are normalised
   */
  static IndexedNames of(Collection<KnownName> names, NameForm form) {
    return new IndexedNames(
        names.stream()
            .filter(n -> !n.normal().isEmpty())
            .sorted(KnownName.ORDER)
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        form);
  }

  private static DeletionIndex deletions(ImmutableList<KnownName> names) {
    DeletionIndex.Builder deletions = new DeletionIndex.Builder(names.size());
    for (int position = 0; position < names.size(); position++) {
      String compact = TextFolder.compact(names.get(position).normal());
      if (compact.length() >= SimilarityThresholds.TYPO_LETTERS && !names.get(position).isWeak()) {
        deletions.add(compact, position);
      }
    }
    return deletions.build();
  }

  @Override
  public ImmutableList<KnownName> equal(String folded) {
    return byNormal.get(folded);
  }

  @Override
  public ImmutableList<KnownName> compact(String compact) {
    return byCompact.get(compact);
  }

  @Override
  public ImmutableList<KnownName> look(String key) {
    return byLook.get(key);
  }

  @Override
  public void misspelt(String compact, Consumer<KnownName> consumer) {
    deletions.candidates(compact, position -> consumer.accept(names.get(position)));
  }

  @Override
  public ImmutableList<KnownName> romanised(String compactLatin) {
    ImmutableList<KnownName> names = romanised.get().byLetters.get(compactLatin);
    return names.isEmpty() && Romanizer.isPinyin(compactLatin)
        ? chinese.get().get(compactLatin)
        : names;
  }

  @Override
  public ImmutableList<Sound> foreignSyllables(String key) {
    return heard(romanised.get().bySyllables.get(key));
  }

  @Override
  public ImmutableList<Sound> syllables(String key) {
    return heard(sounds.get().bySyllables.get(key));
  }

  @Override
  public ImmutableList<Sound> consonants(String key) {
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
          KeyIndex.of(foreign, IndexedNames::compactRomanised),
          KeyIndex.of(foreign, IndexedNames::syllablesOf));
    }
  }

  /** The names but the Chinese by their sound, made when first asked for. */
  private record Sounds(KeyIndex<KnownName> bySyllables, KeyIndex<KnownName> byConsonants) {

    static Sounds of(ImmutableList<KnownName> names) {
      // Too many Chinese characters share a syllable to be distinguished by sound.
      ImmutableList<KnownName> heard = with(names, script -> script != UScript.HAN);
      return new Sounds(
          KeyIndex.of(heard, IndexedNames::syllablesOf),
          KeyIndex.of(heard, n -> SoundKeys.consonants(Sound.of(n).respelled())));
    }
  }

  private static String syllablesOf(KnownName name) {
    return SoundKeys.syllables(Sound.of(name).respelled());
  }

  /** The Chinese names by their romanisation, apart since its rules take longest to load. */
  private static KeyIndex<KnownName> byPinyin(ImmutableList<KnownName> names) {
    return KeyIndex.of(
        with(names, script -> script == UScript.HAN), IndexedNames::compactRomanised);
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

package dev.banrules.rules.name;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

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
  record Sound(KnownName known, int script, String respelled) {}

  private final ImmutableListMultimap<String, KnownName> byNormal;
  private final ImmutableListMultimap<String, KnownName> byCompact;
  private final ImmutableListMultimap<String, KnownName> byLook;
  private final ImmutableList<KnownName> misspellable;
  private final DeletionIndex deletions;
  private final Supplier<Sounds> sounds;
  private final Supplier<ImmutableListMultimap<String, KnownName>> chinese;

  private KnownNames(ImmutableList<KnownName> names, Function<String, String> normal) {
    this.byNormal = Multimaps.index(names, KnownName::normal);
    this.byCompact = Multimaps.index(names, n -> TextFolder.compact(n.normal()));
    this.byLook = Multimaps.index(names, n -> lookKey(n.name(), normal));
    this.misspellable =
        names.stream()
            .filter(n -> !n.isWeak())
            .filter(n -> TextFolder.compact(n.normal()).length() >= Settings.TYPO_LETTERS)
            .collect(ImmutableList.toImmutableList());
    this.deletions =
        DeletionIndex.of(misspellable.stream().map(n -> TextFolder.compact(n.normal())).toList());
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
    String unmasked =
        TextFolder.isAscii(name) ? TextFolder.lowerCase(name) : UnicodeText.unmasked(name);
    return LookAlikes.key(normal.apply(LookAlikes.spelled(unmasked)));
  }

  /** Returns the names of this normal form. */
  ImmutableList<KnownName> equal(String folded) {
    return byNormal.get(folded);
  }

  /** Returns the names of this normal form without spaces. */
  ImmutableList<KnownName> compact(String compact) {
    return byCompact.get(compact);
  }

  /** Returns the names of this key of {@link LookAlikes}. */
  ImmutableList<KnownName> look(String key) {
    return byLook.get(key);
  }

  /** Calls the consumer with the names that may be misspelt as the text, perhaps repeatedly. */
  void misspelt(String compact, Consumer<KnownName> consumer) {
    deletions.candidates(compact, position -> consumer.accept(misspellable.get(position)));
  }

  /** Returns the names of other scripts that are written so in Latin letters, without spaces. */
  ImmutableList<KnownName> romanised(String compactLatin) {
    ImmutableList<KnownName> names = sounds.get().byRomanised.get(compactLatin);
    return names.isEmpty() && Romanizer.isPinyin(compactLatin)
        ? chinese.get().get(compactLatin)
        : names;
  }

  /** Returns the names of this key of {@link SoundKeys#syllables}. */
  ImmutableList<Sound> syllables(String key) {
    return sounds.get().bySyllables.get(key);
  }

  /** Returns the names of this key of {@link SoundKeys#consonants}. */
  ImmutableList<Sound> consonants(String key) {
    return sounds.get().byConsonants.get(key);
  }

  /**
   * The names but the Chinese by their sound, made when first asked for: only then does it need the
   * transliterators for names in other scripts.
   */
  private record Sounds(
      ImmutableListMultimap<String, KnownName> byRomanised,
      ImmutableListMultimap<String, Sound> bySyllables,
      ImmutableListMultimap<String, Sound> byConsonants) {

    static Sounds of(ImmutableList<KnownName> names) {
      ImmutableListMultimap.Builder<String, KnownName> romanised = ImmutableListMultimap.builder();
      ImmutableList.Builder<Sound> sounds = ImmutableList.builder();
      for (KnownName name : names) {
        int script = Romanizer.script(name.normal());
        if (script == UScript.HAN) {
          continue; // Too many characters share a syllable to be told apart by sound.
        }
        String latin = script == UScript.LATIN ? name.normal() : Romanizer.romanised(name.normal());
        if (script != UScript.LATIN) {
          romanised.put(TextFolder.compact(latin), name);
        }
        sounds.add(new Sound(name, script, SoundKeys.respelled(latin)));
      }
      ImmutableList<Sound> all = sounds.build();
      return new Sounds(
          romanised.build(),
          Multimaps.index(all, s -> SoundKeys.syllables(s.respelled())),
          Multimaps.index(all, s -> SoundKeys.consonants(s.respelled())));
    }
  }

  /** The Chinese names by their romanisation, apart since its rules take longest to load. */
  private static ImmutableListMultimap<String, KnownName> byPinyin(ImmutableList<KnownName> names) {
    return names.stream()
        .filter(n -> Romanizer.script(n.normal()) == UScript.HAN)
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                n -> TextFolder.compact(Romanizer.romanised(n.normal())), n -> n));
  }
}

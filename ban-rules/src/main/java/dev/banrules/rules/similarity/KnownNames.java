package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.ibm.icu.lang.UScript;
import java.util.function.Consumer;

/**
 * The known names of one kind, found by each of the keys under which an observed name can be like
 * them, so that no question compares it with every name. Answers are in no order.
 */
interface KnownNames {

  /** Returns the names of this normal form. */
  ImmutableList<KnownName> equal(String folded);

  /** Returns the names of this normal form without spaces. */
  ImmutableList<KnownName> compact(String compact);

  /** Returns the names of this key of {@link Confusables}. */
  ImmutableList<KnownName> look(String key);

  /** Calls the consumer with the names that may be misspelt as the text, perhaps repeatedly. */
  void misspelt(String compact, Consumer<KnownName> consumer);

  /** Returns the names of other scripts that are written so in Latin letters, without spaces. */
  ImmutableList<KnownName> romanised(String compactLatin);

  /** Returns the names of other scripts of this key of {@link SoundKeys#syllables}. */
  ImmutableList<Sound> foreignSyllables(String key);

  /** Returns the names of this key of {@link SoundKeys#syllables}. */
  ImmutableList<Sound> syllables(String key);

  /** Returns the names of this key of {@link SoundKeys#consonants}. */
  ImmutableList<Sound> consonants(String key);

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
}

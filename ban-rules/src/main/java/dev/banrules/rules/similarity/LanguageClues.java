package dev.banrules.rules.similarity;

import com.ibm.icu.lang.UScript;
import java.util.Locale;

/** Finds known names that an observed one is in another script. */
final class LanguageClues {

  private LanguageClues() {}

  static void find(Observed observed) {
    int script = Romanizer.script(observed.text());
    if (script == UScript.HAN) {
      findTraditional(observed);
    }
    for (String form : observed.forms()) {
      if (script == UScript.LATIN) {
        findRomanised(observed, form);
      } else {
        findForeign(observed, form, script);
      }
    }
  }

  private static void findTraditional(Observed observed) {
    String simplified = Romanizer.simplified(observed.text());
    if (!simplified.equals(observed.text())) {
      for (String form : observed.kind().forms(simplified)) {
        observed.offer(
            observed.known().equal(form),
            SimilarityThresholds.VARIANT,
            "is, in traditional characters,");
      }
    }
  }

  /** Latin letters that may spell a known name of another script: Zijie Tiaodong. */
  private static void findRomanised(Observed observed, String form) {
    String compact = TextFolder.compact(form);
    if (compact.length() < SimilarityThresholds.ROMANISED_LETTERS) {
      return;
    }
    observed.offer(
        observed.known().romanised(compact),
        SimilarityThresholds.ROMANISED,
        "is, in Latin letters,");
    String respelled = SoundKeys.respelled(compact);
    String syllables = SoundKeys.syllables(respelled);
    if (syllables.length() < SimilarityThresholds.SOUND_LETTERS) {
      return;
    }
    for (KnownNames.Sound sound : observed.known().foreignSyllables(syllables)) {
      offerSound(observed, respelled, sound);
    }
  }

  /** Letters of another script that may spell a known name: Телеграм, ウィーチャット. */
  private static void findForeign(Observed observed, String form, int script) {
    String latin = Romanizer.romanised(form);
    String compact = TextFolder.compact(latin);
    if (script != UScript.HAN || compact.length() >= SimilarityThresholds.ROMANISED_LETTERS) {
      observed.offer(
          observed.known().compact(compact),
          SimilarityThresholds.ROMANISED,
          "is, in other letters,");
    }
    if (script == UScript.HAN) {
      return;
    }
    String respelled = SoundKeys.respelled(latin);
    String syllables = SoundKeys.syllables(respelled);
    if (syllables.length() >= SimilarityThresholds.SOUND_LETTERS) {
      for (KnownNames.Sound sound : observed.known().syllables(syllables)) {
        offerSound(observed, respelled, sound);
      }
    }
    String consonants = SoundKeys.consonants(respelled);
    if (Romanizer.isConsonantal(script)
        && consonants.length() >= SimilarityThresholds.SOUND_LETTERS) {
      for (KnownNames.Sound sound : observed.known().consonants(consonants)) {
        if (sound.script() == UScript.LATIN) {
          observed.offer(
              sound.known(), SimilarityThresholds.CONSONANTS, "has the consonants of", "");
        }
      }
    }
  }

  private static void offerSound(Observed observed, String respelled, KnownNames.Sound sound) {
    double similarity = SoundKeys.similarity(respelled, sound.respelled());
    if (similarity >= SimilarityThresholds.SOUND_SIMILARITY) {
      observed.offer(
          sound.known(),
          SimilarityThresholds.SOUND,
          "sounds like",
          String.format(Locale.ROOT, ": similarity %.2f", similarity));
    }
  }
}

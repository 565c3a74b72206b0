package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableListMultimap;

/** The legal forms of companies, dropped from the ends of a vendor's folded name. */
final class LegalForms {

  private static final Phrases END;
  private static final Phrases FRONT;
  private static final Phrases REGISTRY;

  static {
    ImmutableListMultimap<String, String> lists = WordLists.read("legal-forms.txt");
    END = Phrases.of(lists.get("end"));
    FRONT = Phrases.of(lists.get("front"));
    REGISTRY = Phrases.of(lists.get("registry"));
  }

  private LegalForms() {}

  /**
   * Returns the name without legal forms at its end, then its front, unless nothing would remain.
   */
  static String drop(String folded) {
    String name = folded;
    String before;
    do { // A form attached in front can hide one behind it.
      before = name;
      name = FRONT.dropAllFirst(END.dropAllLast(name));
    } while (!name.equals(before));
    return name;
  }

  /** Returns whether the name ends in a form beside which the place and the trade are stated. */
  static boolean isRegistryStyle(String folded) {
    return REGISTRY.isAtEndOf(folded);
  }
}

package dev.banrules.verify.definition.identity;

/**
 * Semantics §4 step 2: legal forms "are dropped from the end, and those that stand in front from
 * the front, unless nothing would remain"; they are "an open list of data".
 */
final class LegalForms {

  private static final Phrases AT_THE_END = Phrases.of("legal-forms.txt", "end");
  private static final Phrases IN_FRONT = Phrases.of("legal-forms.txt", "front");

  private LegalForms() {}

  /** A normalised name without its legal forms. */
  static String drop(String normalised) {
    String shorter = IN_FRONT.withoutAllFirst(AT_THE_END.withoutAllLast(normalised));
    return shorter.equals(normalised) ? normalised : drop(shorter);
  }
}

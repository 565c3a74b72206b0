package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;

/** How a text of an inventory is compared with known names. */
enum NameKind {
  /** A publisher, compared with the names of vendors. */
  PUBLISHER("publisher", Similarity.Subject.VENDOR),
  /** A display name, compared with the names of applications. */
  DISPLAY_NAME("name", Similarity.Subject.APPLICATION),
  /** A display name, compared with the names of vendors. */
  VENDOR_IN_DISPLAY_NAME("name", Similarity.Subject.VENDOR);

  private final String noun;
  private final Similarity.Subject subject;

  NameKind(String noun, Similarity.Subject subject) {
    this.noun = noun;
    this.subject = subject;
  }

  /** Returns what an inventory calls the text. */
  String noun() {
    return noun;
  }

  /** Returns what the known names belong to. */
  Similarity.Subject subject() {
    return subject;
  }

  /** Returns the forms under which an observed text may equal a known name, longest first. */
  ImmutableList<String> forms(String observed) {
    return this == PUBLISHER
        ? NameNormalizer.vendorForms(observed)
        : NameNormalizer.applicationForms(observed);
  }
}

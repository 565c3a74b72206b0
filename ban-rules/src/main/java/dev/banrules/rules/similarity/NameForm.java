package dev.banrules.rules.similarity;

/** How the names of vendors, or of applications, are normalised. */
enum NameForm {
  /** The names of vendors: without their legal forms. */
  VENDOR,
  /** The names of applications. */
  APPLICATION;

  /** Returns the normal form of a name. */
  String normal(String name) {
    return this == VENDOR ? NameNormalizer.vendor(name) : NameNormalizer.application(name);
  }

  /** Returns what {@link #normal} does, which is not prepared. */
  String computedNormal(String name) {
    String folded = TextFolder.fold(name);
    return this == VENDOR ? LegalForms.drop(folded) : folded;
  }

  /** Returns the key of {@link Confusables} under which names that look like a name are found. */
  String look(String name) {
    PreparedNames.Forms prepared = PreparedNames.of(name);
    if (prepared != null) {
      return this == VENDOR ? prepared.vendorLook() : prepared.applicationLook();
    }
    return computedLook(name);
  }

  /** Returns what {@link #look} does, which is not prepared. */
  String computedLook(String name) {
    return Confusables.key(computedNormal(Confusables.spelled(TextFolder.unmasked(name))));
  }
}

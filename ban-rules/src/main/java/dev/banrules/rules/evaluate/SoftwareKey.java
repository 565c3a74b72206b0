package dev.banrules.rules.evaluate;

import dev.banrules.model.base.BoundedMemory;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.rules.identity.Identification;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What software is remembered by, under the options that matter for what it is matched with. It has
 * what software is recognised by, part for part, and of that only what can make a difference:
 * identifiers that no catalog asks for are left out, and so are the events. Version and edition are
 * in it only where a ban may ask for them.
 */
final class SoftwareKey implements BoundedMemory.Key {

  private final Software software;
  private final Identification identification;
  private final int options;
  private final boolean versions;

  /** Whether an identifier says which application the software is. */
  private final boolean known;

  private SoftwareKey(
      Software software,
      Identification identification,
      boolean fuzzy,
      boolean strict,
      boolean versions) {
    this.software = software;
    this.identification = identification;
    this.options = (fuzzy ? 1 : 0) + (strict ? 2 : 0) + (versions ? 4 : 0);
    this.versions = versions;
    this.known = identification.isKnownApplication(software);
  }

  /** The key of software in whatever version and edition. */
  static SoftwareKey ofAnyVersion(
      Software software, Identification identification, boolean fuzzy, boolean strict) {
    return new SoftwareKey(software, identification, fuzzy, strict, false);
  }

  /** The key of software in the version and edition that it states. */
  static SoftwareKey ofVersion(
      Software software, Identification identification, boolean fuzzy, boolean strict) {
    return new SoftwareKey(software, identification, fuzzy, strict, true);
  }

  private void tell(KeyFacts facts) {
    facts.number(options);
    tell(software, known, facts);
  }

  private void tell(Software product, boolean application, KeyFacts facts) {
    facts.number(2 * product.kind().ordinal() + (application ? 1 : 0));
    // Where an identifier says which application it is, nothing else is asked.
    if (!application) {
      tell(product.name(), facts);
      tell(product.publisher(), facts);
    }
    if (versions) {
      tell(product.version(), facts);
      tell(product.edition(), facts);
    }
    int telling = 0;
    int identifiers = product.identifiers().size();
    for (int i = 0; i < identifiers; i++) {
      Identifier identifier = product.identifiers().get(i);
      if (application ? identification.knows(identifier) : identification.mayTell(identifier)) {
        telling++;
        // The evidence repeats identifiers as they were stated, also where a scheme ignores case.
        facts.text(identifier.toString());
      }
    }
    // Numbers, which equal no text, say where the identifiers end.
    facts.number(
        !application && telling < identifiers && Identification.isNamedAsPackage(product) ? 1 : 0);
    int components = product.components().size();
    facts.number(components);
    for (int i = 0; i < components; i++) {
      Software component = product.components().get(i);
      tell(component, identification.isKnownApplication(component), facts);
    }
  }

  private static void tell(Optional<String> text, KeyFacts facts) {
    if (text.isPresent()) {
      facts.text(text.get());
    } else {
      facts.nothing();
    }
  }

  @Override
  public int hash() {
    KeyFacts.Hash hash = new KeyFacts.Hash();
    tell(hash);
    return hash.value();
  }

  @Override
  public int length() {
    KeyFacts.Length length = new KeyFacts.Length();
    tell(length);
    return length.value();
  }

  @Override
  public void write(byte[] bytes, int from) {
    tell(new KeyFacts.Writing(bytes, from));
  }

  @Override
  public boolean isAt(byte[] bytes, int from, int to) {
    KeyFacts.Comparison comparison = new KeyFacts.Comparison(bytes, from, to);
    tell(comparison);
    return comparison.isSame();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof SoftwareKey that)) {
      return false;
    }
    byte[] bytes = new byte[length()];
    write(bytes, 0);
    return that.isAt(bytes, 0, bytes.length);
  }

  @Override
  public int hashCode() {
    return hash();
  }
}

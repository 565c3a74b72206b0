package dev.banrules.model.software;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.banrules.model.value.InvalidValueException;
import dev.banrules.model.value.Suggestion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A naming scheme under which software or its maker is identified, and how its names compare
 * (semantics §4, format "Words").
 *
 * @param name the scheme's word, such as {@code android}, or {@code x-…} for one's own
 */
public record IdentifierScheme(String name) implements Comparable<IdentifierScheme> {

  // Before the constants, whose making it checks.
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "android",
          "apple",
          "apple-team",
          "apple-store",
          "windows-pfn",
          "windows-product",
          "chrome",
          "deb",
          "rpm",
          "snap",
          "flatpak",
          "homebrew",
          "winget",
          "sha256",
          "signer",
          "domain",
          "cpe",
          "purl");
  private static final Pattern OWN = Pattern.compile("x-[a-z0-9-]+");
  private static final ImmutableSet<String> CASELESS =
      ImmutableSet.of(
          "apple", "windows-pfn", "windows-product", "winget", "domain", "sha256", "cpe");

  private static final ImmutableMap<String, IdentifierScheme> KNOWN =
      Maps.toMap(NAMES, IdentifierScheme::new);

  /** Host names; their patterns put further labels in front. */
  public static final IdentifierScheme DOMAIN = of("domain");

  /** CPE 2.3 names. */
  public static final IdentifierScheme CPE = of("cpe");

  /**
   * Checks the word.
   *
   * @throws InvalidValueException if there is no such scheme
   */
  public IdentifierScheme {
    if (!NAMES.contains(name) && !OWN.matcher(name).matches()) {
      throw new InvalidValueException(
          name,
          "an identifier scheme: one of " + String.join(", ", NAMES) + ", or `x-…`",
          Suggestion.nearest(name, NAMES));
    }
  }

  /**
   * {@return the scheme of the given word}
   *
   * @param name one of {@link #names()} or {@code x-…}
   * @throws InvalidValueException if there is no such scheme
   */
  public static IdentifierScheme of(String name) {
    IdentifierScheme known = KNOWN.get(name);
    return known != null ? known : new IdentifierScheme(name);
  }

  /** {@return the words of all schemes but one's own} */
  public static ImmutableSet<String> names() {
    return NAMES;
  }

  /** {@return whether names of this scheme compare without regard to case} */
  public boolean ignoresCase() {
    return CASELESS.contains(name);
  }

  @Override
  public int compareTo(IdentifierScheme other) {
    return name.compareTo(other.name);
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdentifierScheme that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

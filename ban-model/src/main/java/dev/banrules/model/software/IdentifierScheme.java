package dev.banrules.model.software;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A naming scheme under which software or its maker is identified, and how its names compare
 * (semantics §4, format "Words").
 *
 * @param name the scheme's word, such as {@code android}, or {@code x-…} for one's own
 */
public record IdentifierScheme(String name) implements Comparable<IdentifierScheme> {

  /** Host names; their patterns put further labels in front. */
  public static final IdentifierScheme DOMAIN = new IdentifierScheme("domain");

  /** CPE 2.3 names. */
  public static final IdentifierScheme CPE = new IdentifierScheme("cpe");

  private static final Pattern OWN = Pattern.compile("x-[a-z0-9-]+");
  private static final ImmutableMap<String, IdentifierScheme> KNOWN =
      Stream.of(
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
              "purl")
          .collect(ImmutableMap.toImmutableMap(Function.identity(), IdentifierScheme::new));
  private static final ImmutableSet<String> CASELESS =
      ImmutableSet.of(
          "apple", "windows-pfn", "windows-product", "winget", "domain", "sha256", "cpe");

  /**
   * {@return the scheme of the given word}
   *
   * @param name one of {@link #names()} or {@code x-…}
   * @throws IllegalArgumentException if there is no such scheme
   */
  public static IdentifierScheme of(String name) {
    IdentifierScheme known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    checkArgument(
        OWN.matcher(name).matches(),
        "`%s` is not an identifier scheme: one of %s, or `x-…`",
        name,
        String.join(", ", KNOWN.keySet()));
    return new IdentifierScheme(name);
  }

  /** {@return the words of all schemes but one's own} */
  public static ImmutableSet<String> names() {
    return KNOWN.keySet();
  }

  /** {@return whether names of this scheme compare without regard to case} */
  public boolean ignoresCase() {
    return CASELESS.contains(name);
  }

  @Override
  public int compareTo(IdentifierScheme other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}

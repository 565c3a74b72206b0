package dev.banrules.maven.bill;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a bill calls one of its components.
 *
 * @param reference by what the bill refers to it; where it has no such name, its package URL
 * @param group its group, such as a Maven groupId
 * @param name its name
 * @param version its version
 * @param purl its package URL in canonical form, if it has a valid one
 */
record BillComponent(
    String reference,
    Optional<String> group,
    String name,
    Optional<String> version,
    Optional<String> purl) {

  static BillComponent of(
      Optional<String> reference,
      Optional<String> group,
      String name,
      Optional<String> version,
      Optional<String> purl) {
    Optional<String> canonical = purl.flatMap(BillComponent::canonical);
    return new BillComponent(
        reference.or(() -> canonical).orElse(name), group, name, version, canonical);
  }

  private static Optional<String> canonical(String purl) {
    try {
      return Optional.of(new PackageURL(purl).canonicalize());
    } catch (MalformedPackageURLException e) {
      return Optional.empty(); // the reader of the inventory notes it
    }
  }

  /** Group and name, which stay the same from version to version. */
  String key() {
    return group.map(text -> text + ":").orElse("") + name;
  }

  /** Group, name and version, as Maven writes them. */
  String coordinates() {
    return Stream.of(Optional.of(key()), version)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(":"));
  }
}

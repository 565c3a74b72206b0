package dev.banrules.rules.fleet;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierScheme;
import java.util.Optional;

/**
 * What differs between the releases of one product.
 *
 * @param version the version that it states
 * @param edition the edition that it states
 * @param digests the digests of its files among its identifiers
 */
record Release(
    Optional<String> version, Optional<String> edition, ImmutableList<Identifier> digests) {

  private static final IdentifierScheme DIGEST = IdentifierScheme.of("sha256");

  /** The release of a product; a digest that is all that is known of it counts as the product. */
  static Release of(Software product) {
    return new Release(
        product.version(),
        product.edition(),
        hasMoreThanDigests(product)
            ? product.identifiers().stream()
                .filter(Release::isDigest)
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of());
  }

  /** A product without what its release states. */
  static Software without(Software product) {
    Software.Builder rest =
        Software.builder().from(product).version(Optional.empty()).edition(Optional.empty());
    return hasMoreThanDigests(product)
        ? rest.identifiers(product.identifiers().stream().filter(one -> !isDigest(one)).toList())
            .build()
        : rest.build();
  }

  /** A product in this release. */
  Software ofProduct(Software product) {
    return Software.builder()
        .from(product)
        .version(version)
        .edition(edition)
        .addAllIdentifiers(digests)
        .build();
  }

  private static boolean hasMoreThanDigests(Software product) {
    return product.name().isPresent()
        || product.publisher().isPresent()
        || !product.identifiers().stream().allMatch(Release::isDigest);
  }

  private static boolean isDigest(Identifier identifier) {
    return identifier.scheme().equals(DIGEST);
  }
}

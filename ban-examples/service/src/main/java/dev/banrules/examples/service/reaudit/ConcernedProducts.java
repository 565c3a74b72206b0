package dev.banrules.examples.service.reaudit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import dev.banrules.examples.service.store.ContentTable;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.device.Software;
import dev.banrules.rules.ProductChange;
import dev.banrules.rules.RuleChange;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The distinct products for which a change of rules changes something, by what it changes. */
final class ConcernedProducts {

  private final ImmutableListMultimap<ProductChange, UUID> products;
  private final long asked;

  private ConcernedProducts(ImmutableListMultimap<ProductChange, UUID> products, long asked) {
    this.products = products;
    this.asked = asked;
  }

  /** Asks the change about each product once. */
  static ConcernedProducts of(RuleChange change, ContentTable products) {
    ListMultimap<ProductChange, UUID> concerned = ArrayListMultimap.create();
    AtomicLong asked = new AtomicLong();
    products.forEach(
        (hash, text) -> {
          asked.incrementAndGet();
          ProductChange own = change.of(read(text));
          if (!own.isEmpty()) {
            concerned.put(own, hash);
          }
        });
    return new ConcernedProducts(ImmutableListMultimap.copyOf(concerned), asked.get());
  }

  private static Software read(String text) {
    try (StreamedDocuments<Software> one =
        Profiles.unchecked().software(Source.of("product", text))) {
      return one.next().value().orElseThrow();
    }
  }

  /** How many products there are. */
  long asked() {
    return asked;
  }

  /** What the change changes. */
  Set<ProductChange> changes() {
    return products.keySet();
  }

  /** The hashes of the products for which it changes that. */
  List<UUID> of(ProductChange change) {
    return products.get(change);
  }
}

package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;

/** Finds known vendors in texts that say more than their names. */
final class VendorClues {

  private static final ImmutableList<String> AUTHOR =
      ImmutableList.of(" by ", " from ", " von ", " от ", " de ", " di ", " ");

  private VendorClues() {}

  static void find(Observed publisher) {
    for (String form : TradeNames.looseForms(publisher.text())) {
      publisher.offer(
          publisher.known().equal(form), SimilarityThresholds.TRADE, "is, with words of a trade,");
    }
    if (SiteNames.in(publisher.text()).isEmpty()) {
      findBrand(publisher, publisher.forms(), SimilarityThresholds.BRAND_LETTERS);
    }
  }

  /**
   * Finds applications whose name stands behind that of their vendor ({@code Tencent QQ}) or behind
   * another name of theirs ({@code WeChat 微信}).
   *
   * @param vendorsOf the ids of the vendors of each application
   */
  static void findBoth(
      Observed displayName, KnownNames vendors, Map<String, ImmutableSet<String>> vendorsOf) {
    for (String form : displayName.forms()) {
      for (int space = form.indexOf(' '); space >= 0; space = form.indexOf(' ', space + 1)) {
        String first = form.substring(0, space);
        for (KnownName name : displayName.known().equal(form.substring(space + 1))) {
          boolean ofVendor = vendors.equal(first).stream().anyMatch(v -> isOf(name, v, vendorsOf));
          boolean ofItself =
              displayName.known().equal(first).stream().anyMatch(n -> n.id().equals(name.id()));
          if (ofVendor || ofItself) {
            displayName.offer(
                name,
                SimilarityThresholds.BOTH,
                ofVendor ? "is the vendor's name and" : "is two names,",
                "");
          }
        }
      }
    }
  }

  /**
   * Finds applications whose name stands before that of their vendor: {@code WhatsApp from Meta}.
   */
  static void findAuthored(
      Observed displayName, KnownNames vendors, Map<String, ImmutableSet<String>> vendorsOf) {
    for (String form : displayName.forms()) {
      for (String word : AUTHOR) {
        int at = form.indexOf(word);
        if (at > 0) {
          ImmutableList<KnownName> authors =
              vendors.equal(LegalForms.drop(form.substring(at + word.length())));
          for (KnownName name : displayName.known().equal(form.substring(0, at))) {
            if (authors.stream().anyMatch(v -> isOf(name, v, vendorsOf))) {
              displayName.offer(name, SimilarityThresholds.BOTH, "is, with the vendor's name,", "");
            }
          }
        }
      }
    }
  }

  private static boolean isOf(
      KnownName application, KnownName vendor, Map<String, ImmutableSet<String>> vendorsOf) {
    return vendorsOf.getOrDefault(application.id(), ImmutableSet.of()).contains(vendor.id());
  }

  /** Finds the vendor whose name is at the beginning of any of the forms. */
  static void findBrand(Observed observed, Collection<String> forms, int minimumLetters) {
    for (String form : forms) {
      for (int space = form.indexOf(' '); space >= 0; space = form.indexOf(' ', space + 1)) {
        String brand = form.substring(0, space);
        if (brand.length() >= minimumLetters && TradeNames.isDistinctive(brand)) {
          observed.offer(observed.known().equal(brand), SimilarityThresholds.BRAND, "begins with");
        }
      }
    }
  }
}

package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;

/**
 * The normalisation under which names are equal (semantics section 4, step 2).
 *
 * <p>Plain ASCII text, which is most of an inventory, is normalised without ICU, whose data takes
 * long to load.
 */
public final class NameNormalizer {

  private NameNormalizer() {}

  /**
   * Returns the normal form of the name of an application: NFKC, case-folded, default-ignorable
   * code points removed, full stops between single letters removed, other runs of punctuation and
   * white space made one space, ends trimmed.
   *
   * @param name any text
   * @return the normal form, empty if the text has nothing but punctuation and white space
   */
  public static String application(String name) {
    PreparedNames.Forms prepared = PreparedNames.of(name);
    return prepared == null ? NameForm.APPLICATION.computedNormal(name) : prepared.application();
  }

  /**
   * Returns the normal form of the name of a vendor: that of {@link #application}, then without the
   * legal forms at its end and at its front, unless nothing would remain.
   *
   * @param name any text
   * @return the normal form, empty if the text has nothing but punctuation and white space
   */
  public static String vendor(String name) {
    PreparedNames.Forms prepared = PreparedNames.of(name);
    return prepared == null ? NameForm.VENDOR.computedNormal(name) : prepared.vendor();
  }

  /**
   * Returns the normal forms under which a publisher may be a known vendor for sure, the longest
   * first: the first is {@link #vendor}; the others leave out a copyright notice, the place and the
   * words that only say what kind of company it is ({@code Tencent Technology (Shenzhen) Company
   * Limited} is {@code tencent}). To be compared with the {@link #vendor} form of known names, in
   * order, until one is found.
   *
   * <p>A form that is too short or too common a word to identify anybody is not among them, unless
   * it is the first.
   *
   * @param publisher what an inventory states as the publisher
   * @return at least one form, without repetition
   */
  public static ImmutableList<String> vendorForms(String publisher) {
    return TradeNames.forms(publisher);
  }

  /**
   * Returns whether a name tells by itself whose it is: it is neither one or two letters nor a word
   * of the dictionary ({@code Signal}), a place or a trade. The distinctive name of an application
   * may be taken for a name of its vendor.
   *
   * @param name a name of a vendor or an application
   * @return whether it is distinctive
   */
  public static boolean isDistinctive(String name) {
    return TradeNames.isDistinctive(vendor(name));
  }

  /**
   * Returns the normal forms under which a display name may equal the name of an application, the
   * longest first: the first is {@link #application}; the others leave out the ending of a file
   * name, the version, the platform and words such as {@code Lite} or {@code International}.
   *
   * @param displayName what an inventory states as the name
   * @return at least one form, without repetition
   */
  public static ImmutableList<String> applicationForms(String displayName) {
    return ProductNames.forms(displayName);
  }
}

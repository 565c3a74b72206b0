package dev.banrules.rules.similarity;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import dev.banrules.rules.similarity.SimilarIdentifiers.CatalogIdentifier;
import dev.banrules.rules.similarity.StoreTitles.StoreTitle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers to which known names and identifiers an observed one is similar (semantics section 4,
 * step 3).
 *
 * <p>Each kind of similarity has a key and an index of the known names by that key, so the time of
 * a question does not grow with the number of names. Names that are equal after normalisation score
 * 1, and then nothing less is answered. Immutable and safe for use by threads; the answers do not
 * depend on the order in which names were added.
 */
public final class SimilarityIndex {

  // Each is made when first asked for: most software states no publisher or no unknown identifier.
  private final Supplier<IndexedNames> vendors;
  private final Supplier<IndexedNames> applications;
  private final Supplier<PublisherNames> publishers;
  private final ImmutableMap<String, ImmutableSet<String>> vendorsOf;
  private final Supplier<SimilarIdentifiers> identifiers;
  private final Supplier<IdentifiersInNames> identifiersInNames;

  private SimilarityIndex(Builder builder) {
    ImmutableList<KnownName> vendorNames = ImmutableList.copyOf(builder.vendors);
    ImmutableList<KnownName> applicationNames = ImmutableList.copyOf(builder.applications);
    ImmutableList<CatalogIdentifier> known = ImmutableList.copyOf(builder.identifiers);
    this.vendorsOf = ImmutableMap.copyOf(builder.vendorsOf);
    this.vendors = Suppliers.memoize(() -> IndexedNames.of(vendorNames, NameForm.VENDOR));
    this.applications =
        Suppliers.memoize(() -> IndexedNames.of(applicationNames, NameForm.APPLICATION));
    this.publishers =
        Suppliers.memoize(
            () ->
                PublisherNames.of(vendors.get(), applications.get(), applicationNames, vendorsOf));
    this.identifiers = Suppliers.memoize(() -> SimilarIdentifiers.of(known));
    this.identifiersInNames = Suppliers.memoize(() -> IdentifiersInNames.of(known));
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Loads the tables that any question about a plain name needs, by asking an index of nothing. */
  public static void loadTables() {
    SimilarityIndex nothing = builder().addApplicationName("a", ImmutableList.of(), "a").build();
    nothing.similarApplications("plain name");
    nothing.similarVendors("plain name");
    NameNormalizer.vendorForms("plain name");
  }

  /**
   * Returns the applications to whose names a display name is similar.
   *
   * @param displayName the name that an inventory states
   * @return the similarities, one for each application, best first
   */
  public ImmutableList<Similarity> similarApplications(String displayName) {
    Observed observed = Observed.of(NameKind.DISPLAY_NAME, displayName, applications.get());
    findEqual(observed);
    if (observed.candidates().isEmpty()) {
      findInLongerText(observed);
    }
    if (isOpen(observed)) {
      SpellingClues.find(observed);
      LanguageClues.find(observed);
      RepackagingClues.find(observed);
      VendorClues.findBoth(observed, vendors.get(), vendorsOf);
      VendorClues.findAuthored(observed, vendors.get(), vendorsOf);
    }
    return observed.candidates().bestFirst();
  }

  /**
   * Returns the vendors to whose names a publisher is similar.
   *
   * @param publisher the publisher that an inventory states
   * @return the similarities, one for each vendor, best first
   */
  public ImmutableList<Similarity> similarVendors(String publisher) {
    Observed observed = Observed.of(NameKind.PUBLISHER, publisher, publishers.get());
    findEqual(observed);
    if (isOpen(observed)) {
      SpellingClues.find(observed);
      LanguageClues.find(observed);
      VendorClues.find(observed);
    }
    return observed.candidates().bestFirst();
  }

  /**
   * Returns the vendors whose names a display name equals or begins with ({@code Yandex Telemost});
   * to be asked where {@link #similarApplications} answers nothing.
   *
   * @param displayName the name that an inventory states
   * @return the similarities, one for each vendor, best first
   */
  public ImmutableList<Similarity> similarVendorsNamedIn(String displayName) {
    Observed observed = Observed.of(NameKind.VENDOR_IN_DISPLAY_NAME, displayName, vendors.get());
    findEqual(observed);
    if (isOpen(observed)) {
      VendorClues.findBrand(observed, observed.forms(), SimilarityThresholds.BRAND_DISPLAY_LETTERS);
    }
    return observed.candidates().bestFirst();
  }

  /**
   * Returns the vendors whose names the name of a package of a distribution or registry equals and
   * is long enough for; to be asked where {@link #similarApplications} answers nothing.
   *
   * @param packageName the name of the package, which is all that an inventory states as its name
   * @return the similarities, one for each vendor, best first
   */
  public ImmutableList<Similarity> vendorsOfPackage(String packageName) {
    Observed observed = Observed.of(NameKind.VENDOR_IN_DISPLAY_NAME, packageName, vendors.get());
    if (packageName.length() >= SimilarityThresholds.PACKAGE_LETTERS) {
      findEqual(observed);
    }
    return observed.candidates().bestFirst();
  }

  /**
   * Returns the vendors and applications to whose identifiers an observed one is similar. Whether
   * it equals one, or matches a pattern, is not asked here: that is proof, not similarity.
   *
   * @param scheme the scheme, such as {@code android}
   * @param value the identifier without its scheme
   * @return the similarities, one for each vendor and application, best first, all below 1
   */
  public ImmutableList<Similarity> similarIdentifiers(String scheme, String value) {
    return identifiers.get().similarTo(scheme, value);
  }

  /**
   * Returns whether identifiers of a scheme can be similar to any: those that people choose and
   * read.
   *
   * @param scheme the scheme, such as {@code android}
   * @return whether they are compared
   */
  public static boolean comparesIdentifiersOf(String scheme) {
    return SimilarIdentifiers.compares(scheme);
  }

  /** Records the names that a file's name is, or the title of a store before its slogan. */
  private static void findInLongerText(Observed observed) {
    if (FileNames.isFileName(observed.text())) {
      for (String form : observed.forms()) {
        observed.offer(
            observed.known().compact(TextFolder.compact(form)), 1, "is, as the name of a file,");
      }
      return;
    }
    for (StoreTitle title : StoreTitles.parse(observed.text())) {
      offerDistinctive(observed, title.name(), 1, "is, before a slogan,");
      offerDistinctive(
          observed, title.slogan(), SimilarityThresholds.SLOGAN, "is, behind a slogan,");
    }
  }

  private static void offerDistinctive(
      Observed observed, String part, double score, String relation) {
    for (String form : observed.kind().forms(part)) {
      for (KnownName known : observed.known().equal(form)) {
        if (!known.isWeak()) {
          observed.offer(known, score, relation, "");
        }
      }
    }
  }

  /**
   * Returns the vendors and applications whose identifier a display name states; to be asked where
   * {@link #similarApplications} answers nothing.
   *
   * @param displayName the name that an inventory states
   * @return the similarities, one for each vendor and application, best first, all below 1
   */
  public ImmutableList<Similarity> identifiersNamedIn(String displayName) {
    return identifiersInNames.get().namedIn(displayName);
  }

  /**
   * Returns whether {@link #identifiersNamedIn} can answer anything, which needs no index to tell.
   *
   * @param displayName the name that an inventory states
   * @return whether it may state an identifier
   */
  public static boolean mayNameIdentifier(String displayName) {
    return IdentifiersInNames.mayBeIn(displayName);
  }

  /** Returns whether no equal name was found, and the text is short enough to be compared. */
  private static boolean isOpen(Observed observed) {
    return observed.candidates().isEmpty()
        && observed.text().length() <= SimilarityThresholds.LONGEST;
  }

  /** Records the names that equal the longest form that any equals. */
  private static void findEqual(Observed observed) {
    for (String form : observed.forms()) {
      ImmutableList<KnownName> equal = observed.known().equal(form);
      if (!equal.isEmpty()) {
        observed.offer(
            equal,
            1,
            form.equals(observed.forms().get(0)) ? "equals" : "is, with words that do not count,");
        return;
      }
    }
  }

  /** Collects the known names of a {@link SimilarityIndex}. */
  public static final class Builder {

    private final List<KnownName> vendors = new ArrayList<>();
    private final List<KnownName> applications = new ArrayList<>();
    private final Map<String, ImmutableSet<String>> vendorsOf = new HashMap<>();

    /** Many applications have the same vendors. */
    private final Interner<ImmutableSet<String>> sets = Interners.newStrongInterner();

    private final List<CatalogIdentifier> identifiers = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a name or alias of a vendor.
     *
     * @param vendorId the vendor's id
     * @param name the name
     * @return this builder
     */
    public Builder addVendorName(String vendorId, String name) {
      vendors.add(new KnownName(vendorId, name, NameNormalizer.vendor(name)));
      return this;
    }

    /**
     * Adds a name of an application, which is taken for a name of its vendors too where it {@link
     * NameNormalizer#isDistinctive is distinctive}: TikTok Ltd. is the vendor of TikTok.
     *
     * @param applicationId the application's id
     * @param vendorIds the ids of its vendors
     * @param name the name
     * @return this builder
     */
    public Builder addApplicationName(
        String applicationId, Collection<String> vendorIds, String name) {
      applications.add(new KnownName(applicationId, name, NameNormalizer.application(name)));
      vendorsOf.merge(
          applicationId,
          sets.intern(ImmutableSet.copyOf(vendorIds)),
          (before, also) ->
              before.equals(also)
                  ? before
                  : ImmutableSet.<String>builder().addAll(before).addAll(also).build());
      return this;
    }

    /**
     * Adds an identifier of a vendor or an application.
     *
     * @param subject what it identifies
     * @param id the id of the vendor or application
     * @param scheme the scheme, such as {@code android}
     * @param value the identifier or pattern without its scheme
     * @return this builder
     */
    public Builder addIdentifier(
        Similarity.Subject subject, String id, String scheme, String value) {
      identifiers.add(CatalogIdentifier.of(subject, id, scheme, value));
      return this;
    }

    /**
     * Returns the index of what was added.
     *
     * @return the index
     */
    public SimilarityIndex build() {
      return new SimilarityIndex(this);
    }
  }
}

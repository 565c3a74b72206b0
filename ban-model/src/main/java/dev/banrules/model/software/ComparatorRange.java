package dev.banrules.model.software;

import com.google.common.collect.ImmutableList;

/** Comparators of versions of dot-separated numbers; all must hold. */
public final class ComparatorRange extends VersionRange {

  private final ImmutableList<Comparator> comparators;

  ComparatorRange(String text, ImmutableList<Comparator> comparators) {
    super(text);
    this.comparators = comparators;
  }

  /** {@return the comparators, at least one} */
  public ImmutableList<Comparator> comparators() {
    return comparators;
  }

  /**
   * {@return whether a version is within all comparators}
   *
   * @param version the version
   */
  public boolean contains(Version version) {
    return comparators.stream().allMatch(comparator -> comparator.accepts(version));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.comparators(this);
  }
}

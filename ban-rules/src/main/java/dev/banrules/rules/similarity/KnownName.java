package dev.banrules.rules.similarity;

import com.google.common.collect.Ordering;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A name that is known.
 *
 * @param id the id of the vendor or application with the name
 * @param name the name as given
 * @param normal its normal form
 */
record KnownName(String id, String name, String normal) {

  static final Comparator<KnownName> ORDER =
      Ordering.<String>natural()
          .onResultOf(KnownName::id)
          .compound(Ordering.<String>natural().onResultOf(KnownName::name));

  /** Returns whether the name tells little by itself, so that nearness to it tells nothing. */
  boolean isWeak() {
    return CommonWords.isWeak(normal);
  }

  // Those of a record are made at run time, when first called: that is felt at every start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownName that
        && id.equals(that.id)
        && name.equals(that.name)
        && normal.equals(that.normal);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + name.hashCode();
  }
}

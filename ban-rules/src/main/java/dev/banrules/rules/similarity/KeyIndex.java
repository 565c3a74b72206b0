package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * Finds the elements of a list that have a key, in the order of the list. The keys are not kept:
 * they are made anew for the few elements that may have the wanted one.
 *
 * @param <T> the type of the elements
 */
public final class KeyIndex<T> {

  private final ImmutableList<T> elements;
  private final Function<? super T, String> key;
  private final HashedPositions positions;

  private KeyIndex(ImmutableList<T> elements, Function<? super T, String> key) {
    this.elements = elements;
    this.key = key;
    HashedPositions.Builder builder = new HashedPositions.Builder(elements.size());
    for (int position = 0; position < elements.size(); position++) {
      builder.add(HashedPositions.hash(key.apply(elements.get(position))), position);
    }
    this.positions = builder.build();
  }

  /**
   * Returns an index of elements that have one key each.
   *
   * @param <T> the type of the elements
   * @param elements the elements
   * @param key makes the key of an element
   * @return the index
   */
  public static <T> KeyIndex<T> of(ImmutableList<T> elements, Function<? super T, String> key) {
    return new KeyIndex<>(elements, key);
  }

  /**
   * Returns the elements that have a key.
   *
   * @param wanted the key
   * @return the elements
   */
  public ImmutableList<T> get(String wanted) {
    long hash = HashedPositions.hash(wanted);
    int first = positions.first(hash);
    if (first < 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> found = ImmutableList.builder();
    for (int i = first; i >= 0; i = positions.next(hash, i)) {
      T element = elements.get(positions.position(i));
      if (key.apply(element).equals(wanted)) {
        found.add(element);
      }
    }
    return found.build();
  }
}

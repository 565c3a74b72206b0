package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the elements of a list that have a key, in the order of the list. The keys are not kept:
 * they are made anew for the few elements that may have the wanted one.
 *
 * @param <T> the type of the elements
 */
final class KeyIndex<T> {

  private final ImmutableList<T> elements;
  private final Function<? super T, List<String>> keys;
  private final HashedPositions positions;

  private KeyIndex(ImmutableList<T> elements, Function<? super T, List<String>> keys) {
    this.elements = elements;
    this.keys = keys;
    HashedPositions.Builder builder = new HashedPositions.Builder(elements.size());
    for (int position = 0; position < elements.size(); position++) {
      for (String key : keys.apply(elements.get(position))) {
        builder.add(HashedPositions.hash(key), position);
      }
    }
    this.positions = builder.build();
  }

  /** Returns an index of elements that have one key each. */
  static <T> KeyIndex<T> of(ImmutableList<T> elements, Function<? super T, String> key) {
    return new KeyIndex<>(elements, element -> List.of(key.apply(element)));
  }

  /** Returns an index of elements that have several keys each. */
  static <T> KeyIndex<T> ofAll(ImmutableList<T> elements, Function<? super T, List<String>> keys) {
    return new KeyIndex<>(elements, keys);
  }

  /** Returns the elements that have the key. */
  ImmutableList<T> get(String key) {
    long hash = HashedPositions.hash(key);
    int first = positions.first(hash);
    if (first < 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> found = ImmutableList.builder();
    int last = -1;
    for (int i = first; i >= 0; i = positions.next(hash, i)) {
      int position = positions.position(i);
      T element = elements.get(position);
      if (position != last && keys.apply(element).contains(key)) {
        found.add(element);
      }
      last = position;
    }
    return found.build();
  }
}

package dev.banrules.testkit.shrink;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.testkit.edit.Edits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values that are one step simpler than a value, the simplest first. Every chain of steps comes
 * to an end.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Simpler<T> {

  /**
   * {@return the values one step simpler}
   *
   * @param value a value
   */
  Stream<T> than(T value);

  /**
   * {@return the steps of a list: one element fewer, or one element simpler}
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param element the steps of an element
   */
  static <T> Stream<ImmutableList<T>> list(List<T> list, Simpler<T> element) {
    return Stream.concat(shorter(list), each(list, element));
  }

  /**
   * {@return the steps of a list that keeps its length: one element simpler}
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param element the steps of an element
   */
  static <T> Stream<ImmutableList<T>> each(List<T> list, Simpler<T> element) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(i -> element.than(list.get(i)).map(e -> Edits.with(list, i, e)));
  }

  /**
   * {@return the steps of a list of values that do not become simpler}
   *
   * @param <T> the type of the elements
   * @param list the list
   */
  static <T> Stream<ImmutableList<T>> shorter(List<T> list) {
    Stream<ImmutableList<T>> one =
        IntStream.range(0, list.size()).mapToObj(i -> Edits.without(list, i));
    return list.size() > 2 ? Stream.concat(Stream.of(ImmutableList.of()), one) : one;
  }

  /**
   * {@return the steps of a set of values that do not become simpler}
   *
   * @param <T> the type of the elements
   * @param set the set
   */
  static <T> Stream<ImmutableSet<T>> smaller(ImmutableSet<T> set) {
    return shorter(set.asList()).map(ImmutableSet::copyOf);
  }

  /**
   * {@return the steps of a part that may be absent: it becomes absent}
   *
   * @param <T> the type of the part
   * @param part the part
   */
  static <T> Stream<Optional<T>> absent(Optional<T> part) {
    return part.stream().map(value -> Optional.empty());
  }

  /**
   * {@return the steps of a value in a list of all, the simplest first: those before it}
   *
   * @param <T> the type of the values
   * @param all all values, the simplest first
   */
  static <T> Simpler<T> inOrder(List<T> all) {
    return value -> all.subList(0, Math.max(0, all.indexOf(value))).stream();
  }

  /**
   * {@return no steps}
   *
   * @param <T> the type of the value
   */
  static <T> Simpler<T> none() {
    return value -> Stream.empty();
  }

  /**
   * {@return the values that can be made of simpler parts; parts that do not go together make none}
   *
   * @param <P> the type of the parts
   * @param <T> the type of the values
   * @param parts the parts
   * @param make what makes a value of one
   */
  static <P, T> Stream<T> made(Stream<P> parts, Function<P, T> make) {
    return parts.flatMap(
        part -> {
          try {
            return Stream.of(make.apply(part));
          } catch (IllegalArgumentException notSound) {
            return Stream.empty();
          }
        });
  }
}

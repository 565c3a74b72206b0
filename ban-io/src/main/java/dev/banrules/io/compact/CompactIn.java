package dev.banrules.io.compact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.IdentifierScheme;
import dev.banrules.model.value.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link CompactOut} writes. The values that a text stands for are made once. */
final class CompactIn {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final byte[] bytes;
  private int at;
  private final String[] texts;
  private final Values<Id<?>> ids;
  private final Values<Jurisdiction> jurisdictions;
  private final Values<Country> countries;
  private final Values<Conduct> conducts;
  private final Values<ImmutableSortedSet<Conduct>> conductSets;
  private final Values<ImmutableSortedSet<IdentifierScheme>> schemeSets;

  CompactIn(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new String[count()];
    this.ids = new Values<>(Id::of);
    this.jurisdictions = new Values<>(Jurisdiction::of);
    this.countries = new Values<>(Country::of);
    this.conducts = new Values<>(Conduct::of);
    this.conductSets = new Values<>(words -> sorted(words, Conduct::of));
    this.schemeSets = new Values<>(words -> sorted(words, IdentifierScheme::of));
    for (int i = 0; i < texts.length; i++) {
      int head = count();
      int length = head >> 1;
      // Plain ASCII is by far the most, and is read faster as what needs no decoding.
      texts[i] = new String(bytes, at, length, (head & 1) == 0 ? ISO_8859_1 : UTF_8);
      at += length;
    }
  }

  long number() {
    byte next = bytes[at++];
    long number = next & 0x7f;
    for (int shift = 7; next < 0; shift += 7) {
      next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
    }
    return number;
  }

  int count() {
    return (int) number();
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  String text() {
    return texts[count()];
  }

  @SuppressWarnings("unchecked") // an id is its text, whatever it is the id of
  <T> Id<T> id() {
    return (Id<T>) ids.next();
  }

  Jurisdiction jurisdiction() {
    return jurisdictions.next();
  }

  Country country() {
    return countries.next();
  }

  Conduct conduct() {
    return conducts.next();
  }

  /** Several conducts, written as one text of words: many bans have the same. */
  ImmutableSortedSet<Conduct> conducts() {
    return conductSets.next();
  }

  /** Several schemes, written as one text of words: many applications have the same. */
  ImmutableSortedSet<IdentifierScheme> schemes() {
    return schemeSets.next();
  }

  private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(
      String words, Function<String, T> maker) {
    ImmutableSortedSet.Builder<T> sorted = ImmutableSortedSet.naturalOrder();
    WORDS.split(words).forEach(word -> sorted.add(maker.apply(word)));
    return sorted.build();
  }

  <E extends Enum<E>> E constant(E[] all) {
    return all[count()];
  }

  LocalDate day() {
    long number = number();
    return LocalDate.ofEpochDay((number & 1) == 0 ? number >> 1 : -(number >> 1) - 1);
  }

  // One method for each type that is often optional or listed: a function in its place is made anew
  // wherever it stands, which costs more than all that it then does.

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  Optional<LocalDate> optionalDay() {
    return flag() ? Optional.of(day()) : Optional.empty();
  }

  Optional<Jurisdiction> optionalJurisdiction() {
    return flag() ? Optional.of(jurisdiction()) : Optional.empty();
  }

  <E extends Enum<E>> Optional<E> optionalConstant(E[] all) {
    return flag() ? Optional.of(constant(all)) : Optional.empty();
  }

  ImmutableList<String> texts() {
    int count = count();
    ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts.build();
  }

  ImmutableSet<String> textSet() {
    return ImmutableSet.copyOf(texts());
  }

  <E extends Enum<E>> ImmutableSet<E> constants(E[] all) {
    int count = count();
    ImmutableSet.Builder<E> constants = ImmutableSet.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      constants.add(constant(all));
    }
    return constants.build();
  }

  <T> Optional<T> optional(Function<CompactIn, T> reader) {
    return flag() ? Optional.of(reader.apply(this)) : Optional.empty();
  }

  <T> ImmutableSet<T> set(Function<CompactIn, T> reader) {
    return ImmutableSet.copyOf(list(reader));
  }

  <T> ImmutableList<T> list(Function<CompactIn, T> reader) {
    int count = count();
    if (count == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> list = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      list.add(reader.apply(this));
    }
    return list.build();
  }

  /** The values that texts stand for, each made when it is first met. */
  private final class Values<T> {

    private final Function<String, T> maker;
    private final Object[] made = new Object[texts.length];

    Values(Function<String, T> maker) {
      this.maker = maker;
    }

    @SuppressWarnings("unchecked") // only what the maker makes is in it
    T next() {
      int index = count();
      if (made[index] == null) {
        made[index] = maker.apply(texts[index]);
      }
      return (T) made[index];
    }
  }
}

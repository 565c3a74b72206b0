package dev.banrules.verify.checker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.TypeToken;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.ban.Party;
import dev.banrules.model.fact.DeviceFact;
import dev.banrules.model.fact.Fact;
import dev.banrules.model.fact.PartRef;
import dev.banrules.model.place.Country;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.VersRange;
import dev.banrules.model.software.VersionRange;
import dev.banrules.model.value.Id;
import dev.banrules.model.value.Percent;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Alters values of whatever type in one place each. Records are altered component by component, so
 * that no component that is added later is forgotten.
 */
final class Alterations {

  private Alterations() {}

  /**
   * A value that was altered.
   *
   * @param place where in it, empty for all of it
   * @param value the altered value
   */
  record Altered(String place, Object value) {}

  /** A value altered in every place of it, one at a time. */
  static List<Altered> of(Object value, TypeToken<?> type) {
    if (value instanceof Optional<?> optional) {
      return ofOptional(optional, type);
    }
    if (value instanceof ImmutableList<?> list) {
      return ofElements(list, type).stream()
          .map(altered -> new Altered(altered.place, ImmutableList.copyOf((List<?>) altered.value)))
          .toList();
    }
    if (value instanceof ImmutableSet<?> set) {
      return ofSet(set, type);
    }
    List<Altered> whole = new ArrayList<>();
    others(value).forEach(other -> whole.add(new Altered("", other)));
    return whole.isEmpty() && value instanceof Record record ? ofComponents(record) : whole;
  }

  private static List<Altered> ofOptional(Optional<?> optional, TypeToken<?> type) {
    TypeToken<?> inner = type.resolveType(Optional.class.getTypeParameters()[0]);
    if (optional.isEmpty()) {
      return some(inner).map(v -> List.of(new Altered("", Optional.of(v)))).orElse(List.of());
    }
    List<Altered> all = new ArrayList<>();
    all.add(new Altered("", Optional.empty()));
    for (Altered altered : of(optional.get(), inner)) {
      all.add(new Altered(altered.place, Optional.of(altered.value)));
    }
    return all;
  }

  /** As a list's, but that doubling alters nothing, and every other constant is added. */
  private static List<Altered> ofSet(ImmutableSet<?> set, TypeToken<?> type) {
    List<Altered> all = new ArrayList<>();
    for (Altered altered : ofElements(set.asList(), type)) {
      ImmutableSet<?> other = like(set, (List<?>) altered.value);
      if (!other.equals(set)) {
        all.add(new Altered(altered.place, other));
      }
    }
    Class<?> element = type.resolveType(Iterable.class.getTypeParameters()[0]).getRawType();
    for (Object constant : element.isEnum() ? element.getEnumConstants() : new Object[0]) {
      if (!set.contains(constant)) {
        all.add(
            new Altered(
                "[" + set.size() + "]", ImmutableSet.builder().addAll(set).add(constant).build()));
      }
    }
    return all;
  }

  private static ImmutableSet<?> like(ImmutableSet<?> set, List<?> elements) {
    return set instanceof ImmutableSortedSet
        ? ImmutableSortedSet.copyOf(elements)
        : ImmutableSet.copyOf(elements);
  }

  /** Each element altered and left out, the last one doubled, another one added. */
  private static List<Altered> ofElements(List<?> list, TypeToken<?> type) {
    TypeToken<?> inner = type.resolveType(Iterable.class.getTypeParameters()[0]);
    List<Altered> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<Object> without = new ArrayList<>(list);
      without.remove(i);
      all.add(new Altered("[" + i + "]", without));
      for (Altered altered : of(list.get(i), inner)) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(i, altered.value);
        all.add(new Altered("[" + i + "]" + dotted(altered.place), changed));
      }
    }
    Optional<Object> added = list.isEmpty() ? some(inner) : Optional.of(list.get(list.size() - 1));
    added.ifPresent(
        value -> {
          List<Object> more = new ArrayList<>(list);
          more.add(value);
          all.add(new Altered("[" + list.size() + "]", more));
        });
    return all;
  }

  private static List<Altered> ofComponents(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = read(record, components[i]);
    }
    List<Altered> all = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      TypeToken<?> type =
          TypeToken.of(record.getClass()).resolveType(components[i].getGenericType());
      for (Altered altered : of(values[i], type)) {
        Object[] changed = values.clone();
        changed[i] = altered.value;
        String place = components[i].getName() + dotted(altered.place);
        make(record.getClass(), components, changed)
            .ifPresent(made -> all.add(new Altered(place, made)));
      }
    }
    return all;
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The record of some values; nothing where it accepts no such values. */
  private static Optional<Object> make(
      Class<?> type, RecordComponent[] components, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return Optional.of(constructor.newInstance(values));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String dotted(String place) {
    return place.isEmpty() || place.startsWith("[") ? place : "." + place;
  }

  /** Other values instead of one that is altered as a whole. */
  private static List<?> others(Object value) {
    if (value instanceof Enum<?> constant) {
      return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
          .filter(other -> other != constant)
          .toList();
    }
    if (value instanceof Boolean truth) {
      return List.of(!truth);
    }
    if (value instanceof Integer number) {
      return List.of(number + 1, number - 1);
    }
    if (value instanceof Double number) {
      return List.of(number / 2);
    }
    if (value instanceof String text) {
      return List.of(text + "x");
    }
    if (value instanceof LocalDate day) {
      return List.of(day.plusDays(1), day.minusDays(1));
    }
    if (value instanceof Id<?> id) {
      return List.of(Id.of(id.value().concat("x")));
    }
    if (value instanceof Country country) {
      return List.of(Country.of(country.code().equals("AQ") ? "BV" : "AQ"));
    }
    if (value instanceof Conduct conduct) {
      return Conduct.KNOWN.stream().filter(other -> !other.equals(conduct)).toList();
    }
    if (value instanceof Party party) {
      return List.of(Party.of(party.equals(Party.USERS) ? "stores" : "users"));
    }
    if (value instanceof Jurisdiction place) {
      return List.of(Jurisdiction.of(place.code().equals("AQ") ? "BV" : "AQ"));
    }
    if (value instanceof Percent percent) {
      return List.of(percent.equals(Percent.HUNDRED) ? Percent.parse("99") : Percent.HUNDRED);
    }
    if (value instanceof VersionRange range) {
      return List.of(VersionRange.parse(range instanceof VersRange ? "=1" : range + " <99999"));
    }
    return List.of();
  }

  /** Some value of a type, where none stands; nothing where the type is no simple one. */
  private static Optional<Object> some(TypeToken<?> type) {
    Class<?> raw = type.getRawType();
    if (raw == String.class) {
      return Optional.of("altered");
    }
    if (raw == Integer.class) {
      return Optional.of(0);
    }
    if (raw == LocalDate.class) {
      return Optional.of(LocalDate.of(2001, 2, 3));
    }
    if (raw == Id.class) {
      return Optional.of(Id.of("altered"));
    }
    if (raw == Country.class) {
      return Optional.of(Country.of("AQ"));
    }
    if (raw == Party.class) {
      return Optional.of(Party.of("stores"));
    }
    if (raw == Jurisdiction.class) {
      return Optional.of(Jurisdiction.of("AQ"));
    }
    if (raw == Percent.class) {
      return Optional.of(Percent.HUNDRED);
    }
    if (raw == VersionRange.class) {
      return Optional.of(VersionRange.parse("=1"));
    }
    if (raw.isEnum()) {
      return Optional.of(raw.getEnumConstants()[0]);
    }
    if (raw == PartRef.class) {
      return Optional.of(PartRef.Listed.software(0));
    }
    if (raw == Fact.class) {
      return Optional.of(DeviceFact.PLATFORM);
    }
    return raw == ImmutableList.class
        ? some(type.resolveType(Iterable.class.getTypeParameters()[0])).map(ImmutableList::of)
        : Optional.empty();
  }
}

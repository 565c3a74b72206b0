package dev.banrules.io.compact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Writes what {@link CompactIn} reads: whole numbers of as few bytes as they need, and texts as
 * numbers of a table that has each of them once.
 */
final class CompactOut {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** A number from 0. */
  CompactOut number(long number) {
    write(body, number);
    return this;
  }

  CompactOut flag(boolean flag) {
    return number(flag ? 1 : 0);
  }

  CompactOut text(String text) {
    return number(texts.computeIfAbsent(text, unused -> texts.size()));
  }

  /** A value by its text. */
  CompactOut value(Object value) {
    return text(value.toString());
  }

  /** Values whose texts have no spaces, as one text. */
  CompactOut words(Collection<?> values) {
    return text(values.stream().map(Object::toString).collect(Collectors.joining(" ")));
  }

  CompactOut constant(Enum<?> constant) {
    return number(constant.ordinal());
  }

  /** A day, as days since 1970; negative numbers are not needed, but must not go wrong. */
  CompactOut day(LocalDate day) {
    long number = day.toEpochDay();
    return number(number < 0 ? -2 * number - 1 : 2 * number);
  }

  <T> CompactOut optional(Optional<T> value, BiConsumer<CompactOut, T> writer) {
    flag(value.isPresent());
    value.ifPresent(present -> writer.accept(this, present));
    return this;
  }

  <T> CompactOut each(Collection<T> values, BiConsumer<CompactOut, T> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(this, value));
    return this;
  }

  /** All that was written, behind the table of texts. */
  byte[] toBytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    write(all, texts.size());
    for (String text : texts.keySet()) {
      boolean ascii = US_ASCII.newEncoder().canEncode(text);
      byte[] bytes = text.getBytes(ascii ? ISO_8859_1 : UTF_8);
      write(all, 2L * bytes.length + (ascii ? 0 : 1));
      all.writeBytes(bytes);
    }
    all.writeBytes(body.toByteArray());
    return all.toByteArray();
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  private static void write(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest >>> 7 != 0) {
      out.write((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}

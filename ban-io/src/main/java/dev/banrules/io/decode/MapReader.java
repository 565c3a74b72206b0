package dev.banrules.io.decode;

import com.google.common.collect.ImmutableMap;
import dev.banrules.model.base.Quote;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads an object whose keys are values themselves.
 *
 * @param <K> what the keys are read to
 * @param <V> what the values are read to
 */
public final class MapReader<K, V> implements ValueReader<ImmutableMap<K, V>> {

  private final KeyReader<K> key;
  private final ValueReader<V> value;

  /**
   * Makes a reader.
   *
   * @param key reads a key
   * @param value reads a value
   */
  public MapReader(KeyReader<K> key, ValueReader<V> value) {
    this.key = key;
    this.value = value;
  }

  @Override
  public @Nullable ImmutableMap<K, V> read(DocumentCursor in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.wrongType("an object");
    }
    Map<K, V> map = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    boolean usable = true;
    while (in.next() != JsonToken.END_OBJECT) {
      String word = in.key();
      K read = key.read(in, word);
      boolean second = !seen.add(word);
      if (second) {
        in.error("a second key " + Quote.of(word), "each key once");
      }
      in.next();
      if (read == null || second) {
        usable = false;
        in.skip();
      } else if (in.token() != JsonToken.VALUE_NULL) {
        V v = value.read(in);
        usable &= v != null;
        if (v != null) {
          map.put(read, v);
        }
      }
    }
    return usable ? ImmutableMap.copyOf(map) : null;
  }

  /**
   * Reads a key.
   *
   * @param <K> what it is read to
   */
  @FunctionalInterface
  public interface KeyReader<K> {

    /**
     * Reads a key.
     *
     * @param in the document, at the key
     * @param key the key
     * @return what it stands for, or null where it stands for nothing and that was reported
     */
    @Nullable K read(DocumentCursor in, String key);
  }
}

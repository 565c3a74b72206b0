package dev.banrules.rules.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bans by keys. It stands in chunks: after a change, the index shares all chunks in which nothing
 * changed with the one before, so that making it takes time by what changed.
 *
 * @param <K> the type of the keys
 */
final class BanIndex<K> {

  /** The order of the bans of a key. */
  static final Comparator<CompiledBan> BY_ID = (a, b) -> a.ban().id().compareTo(b.ban().id());

  private static final int CHUNK_BITS = 10;

  /** 2^32 by the golden ratio. */
  private static final int FACTOR = 0x9E37_79B9;

  private final List<Map<K, ImmutableList<CompiledBan>>> chunks;

  private BanIndex(List<Map<K, ImmutableList<CompiledBan>>> chunks) {
    this.chunks = chunks;
  }

  /** An index without bans. */
  static <K> BanIndex<K> empty() {
    return new BanIndex<>(Collections.nCopies(1 << CHUNK_BITS, Map.of()));
  }

  /** The bans of a key, by id. */
  ImmutableList<CompiledBan> of(K key) {
    return chunks.get(chunkOf(key)).getOrDefault(key, ImmutableList.of());
  }

  /** The highest bits of the product, which depend on all of the hash. */
  private static int chunkOf(Object key) {
    return (key.hashCode() * FACTOR) >>> (Integer.SIZE - CHUNK_BITS);
  }

  /**
   * The index after a change.
   *
   * @param gone bans that leave it
   * @param come bans that enter it, by id
   * @param keys the keys of a ban, of which it has each once
   */
  BanIndex<K> changed(
      Collection<CompiledBan> gone,
      Collection<CompiledBan> come,
      Function<CompiledBan, ? extends Collection<K>> keys) {
    Map<K, Change> changes = new HashMap<>();
    for (CompiledBan ban : gone) {
      for (K key : keys.apply(ban)) {
        changes.computeIfAbsent(key, unused -> new Change()).gone.add(ban);
      }
    }
    for (CompiledBan ban : come) {
      for (K key : keys.apply(ban)) {
        changes.computeIfAbsent(key, unused -> new Change()).come.add(ban);
      }
    }
    List<Map<K, ImmutableList<CompiledBan>>> changed = new ArrayList<>(chunks);
    changes.forEach(
        (key, change) -> {
          Map<K, ImmutableList<CompiledBan>> chunk = copyOf(chunkOf(key), changed);
          chunk.compute(key, (unused, bans) -> change.appliedTo(bans));
        });
    return new BanIndex<>(changed);
  }

  /** A chunk of an index in the making, copied when it is first asked for. */
  private Map<K, ImmutableList<CompiledBan>> copyOf(
      int chunk, List<Map<K, ImmutableList<CompiledBan>>> changed) {
    Map<K, ImmutableList<CompiledBan>> own = changed.get(chunk);
    if (own == chunks.get(chunk)) {
      own = new HashMap<>(own);
      changed.set(chunk, own);
    }
    return own;
  }

  /** What changes at one key. */
  private static final class Change {
    private final List<CompiledBan> gone = new ArrayList<>(0);
    private final List<CompiledBan> come = new ArrayList<>(1);

    /** The bans of the key after it; null where there is none. */
    @Nullable ImmutableList<CompiledBan> appliedTo(@Nullable ImmutableList<CompiledBan> bans) {
      if (bans == null) {
        return ImmutableList.copyOf(come);
      }
      List<CompiledBan> left = new ArrayList<>(bans);
      left.removeAll(new HashSet<>(gone));
      left.addAll(come);
      return left.isEmpty() ? null : ImmutableList.sortedCopyOf(BY_ID, left);
    }
  }
}

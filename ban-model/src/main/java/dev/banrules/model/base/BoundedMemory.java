package dev.banrules.model.base;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Remembers values by keys that are written as bytes, in memory that is bounded. The keys stand one
 * after another in one array, so that a look-up reads few places of memory: with thousands of keys
 * that is what it costs.
 *
 * <p>When half of the memory is full, what is there becomes the older half, and what was in that is
 * forgotten unless it was asked for since. Safe for any number of threads; look-ups don't wait.
 *
 * @param <V> the type of the values
 */
public final class BoundedMemory<V> {

  /**
   * A key. It is compared with bytes where it stands: bytes that have just been written one by one
   * are slow to read.
   */
  public interface Key {

    /** {@return a hash of it} */
    int hash();

    /** {@return how many bytes it takes when it is written} */
    int length();

    /**
     * Writes it.
     *
     * @param bytes takes it
     * @param from where
     */
    void write(byte[] bytes, int from);

    /**
     * {@return whether it is what was written}
     *
     * @param bytes a buffer
     * @param from where in it a key begins
     * @param to where that ends
     */
    boolean isAt(byte[] bytes, int from, int to);
  }

  private final long most;
  private volatile Half<V> younger;
  private volatile Half<V> older;

  private BoundedMemory(long most) {
    this.most = most;
    this.younger = new Half<>(1);
    this.older = younger;
  }

  /**
   * {@return an empty memory}
   *
   * @param <V> the type of the values
   * @param bytes how many it takes at most, about; with 0 it forgets everything at once
   * @throws IllegalArgumentException if that is negative
   */
  public static <V> BoundedMemory<V> ofAtMost(long bytes) {
    checkArgument(bytes >= 0, "a memory of less than nothing: %s bytes", bytes);
    return new BoundedMemory<>(bytes);
  }

  /**
   * {@return the value of a key; null where it is not remembered}
   *
   * @param key the key
   */
  public @Nullable V get(Key key) {
    int hash = key.hash();
    Half<V> young = younger;
    int entry = young.find(key, hash);
    if (entry >= 0) {
      return young.value(entry);
    }
    Half<V> old = older;
    int former = old.find(key, hash);
    if (former < 0) {
      return null;
    }
    V value = old.value(former);
    put(key, value, old.bytesOfValue(former));
    return value;
  }

  /**
   * Remembers a value.
   *
   * @param key its key
   * @param value the value
   * @param bytesOfValue how many bytes it takes, about
   */
  public synchronized void put(Key key, V value, int bytesOfValue) {
    int hash = key.hash();
    int length = key.length();
    long own = Half.bytesOf(length, bytesOfValue);
    if (own > most / 4 || younger.find(key, hash) >= 0) {
      return;
    }
    if (younger.bytes + own > most / 2 || younger.isFull()) {
      older = younger;
      younger = new Half<>(1);
    }
    while (!younger.hasRoom(length)) {
      younger = younger.doubled();
    }
    younger.add(key, hash, length, value, bytesOfValue);
  }

  /** Keys and values; it is filled under a lock, and read without one. */
  private static final class Half<V> {

    private static final VarHandle INTS =
        MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** 2^32 by the golden ratio. */
    private static final int FACTOR = 0x9E37_79B9;

    private static final int BYTES_FOR_EACH = 96;
    private static final int MOST_VALUES = 1 << 23;

    /** Behind a key: its length, the number of its value, and how many bytes that takes. */
    private static final int HEADER = 3 * Integer.BYTES;

    private static final VarHandle PLACES = MethodHandles.arrayElementVarHandle(long[].class);

    /** The hash above, below it where the entry begins, from 1; 0 where there is none. */
    private final long[] places;

    private final byte[] keys;
    private final @Nullable Object[] values;
    private int end;
    private int count;

    /** How many bytes all entries take; the arrays may be up to twice as long. */
    private long bytes;

    Half(int entries) {
      this.places = new long[2 * entries];
      this.keys = new byte[BYTES_FOR_EACH * entries];
      this.values = new Object[entries];
    }

    static long bytesOf(int key, int value) {
      return key + HEADER + 2L * Long.BYTES + Integer.BYTES + value;
    }

    boolean isFull() {
      return count == MOST_VALUES;
    }

    boolean hasRoom(int key) {
      return count < values.length && end + HEADER + key <= keys.length;
    }

    /** Where the entry of a key begins, or -1. */
    int find(Key key, int hash) {
      int place = placeOf(hash);
      while (true) {
        long found = (long) PLACES.getAcquire(places, place);
        if (found == 0) {
          return -1;
        }
        int entry = (int) found - 1;
        if ((int) (found >>> Integer.SIZE) == hash
            && key.isAt(keys, entry + HEADER, entry + HEADER + integer(entry))) {
          return entry;
        }
        place = next(place);
      }
    }

    /** Where to look first: the lowest bits depend on all of the hash. */
    private int placeOf(int hash) {
      return ((hash * FACTOR) >>> 8) & (places.length - 1);
    }

    private int next(int place) {
      return (place + 1) & (places.length - 1);
    }

    private int integer(int position) {
      return (int) INTS.get(keys, position);
    }

    @SuppressWarnings("unchecked") // only values of this type are put
    V value(int entry) {
      return (V) requireNonNull(values[integer(entry + Integer.BYTES)]);
    }

    int bytesOfValue(int entry) {
      return integer(entry + 2 * Integer.BYTES);
    }

    void add(Key key, int hash, int length, V value, int bytesOfValue) {
      key.write(keys, end + HEADER);
      add(hash, length, value, bytesOfValue);
    }

    private void add(int hash, int length, V value, int bytesOfValue) {
      values[count] = value;
      INTS.set(keys, end, length);
      INTS.set(keys, end + Integer.BYTES, count);
      INTS.set(keys, end + 2 * Integer.BYTES, bytesOfValue);
      int place = placeOf(hash);
      while (places[place] != 0) {
        place = next(place);
      }
      // Who sees the place sees all of the entry.
      PLACES.setRelease(places, place, (long) hash << Integer.SIZE | (end + 1));
      count++;
      end += HEADER + length;
      bytes += bytesOf(length, bytesOfValue);
    }

    Half<V> doubled() {
      Half<V> doubled = new Half<>(2 * values.length);
      for (long place : places) {
        if (place != 0) {
          int entry = (int) place - 1;
          int length = integer(entry);
          System.arraycopy(keys, entry + HEADER, doubled.keys, doubled.end + HEADER, length);
          doubled.add((int) (place >>> Integer.SIZE), length, value(entry), bytesOfValue(entry));
        }
      }
      return doubled;
    }
  }
}

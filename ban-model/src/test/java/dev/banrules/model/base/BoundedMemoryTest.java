package dev.banrules.model.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedMemoryTest {

  /** A text as a key; few hashes, so that many keys share one. */
  private record TextKey(String text) implements BoundedMemory.Key {

    @Override
    public int hash() {
      return text.length() + text.charAt(0);
    }

    @Override
    public int length() {
      return text.getBytes(UTF_8).length;
    }

    @Override
    public void write(byte[] bytes, int from) {
      System.arraycopy(text.getBytes(UTF_8), 0, bytes, from, length());
    }

    @Override
    public boolean isAt(byte[] bytes, int from, int to) {
      return Arrays.equals(text.getBytes(UTF_8), Arrays.copyOfRange(bytes, from, to));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 500, 5_000, 50_000, 5_000_000})
  void neverGivesTheValueOfAnotherKey(long most) {
    BoundedMemory<Integer> memory = BoundedMemory.ofAtMost(most);
    Map<String, Integer> put = new HashMap<>();
    Random random = new Random(most);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      String text = "x".repeat(1 + random.nextInt(40)) + random.nextInt(100);
      TextKey key = new TextKey(text);
      Integer value = memory.get(key);
      if (value != null) {
        found++;
        assertThat(value).isEqualTo(put.get(text));
      } else {
        put.put(text, i);
        memory.put(key, i, random.nextInt(50));
      }
    }
    assertThat(found > 0).isEqualTo(most >= 500);
  }

  @Test
  void whatHasRoomIsNotForgotten() {
    BoundedMemory<Integer> memory = BoundedMemory.ofAtMost(1 << 20);
    for (int i = 0; i < 1_000; i++) {
      memory.put(new TextKey("key " + i), i, 100);
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(memory.get(new TextKey("key " + i))).isEqualTo(i);
    }
  }

  @Test
  void whatIsAskedForIsKeptLongerThanTheRest() {
    BoundedMemory<Integer> memory = BoundedMemory.ofAtMost(1 << 16);
    TextKey wanted = new TextKey("wanted");
    TextKey other = new TextKey("other");
    memory.put(wanted, 1, 0);
    memory.put(other, 2, 0);
    for (int i = 0; i < 10_000; i++) {
      memory.put(new TextKey("key " + i), i, 0);
      assertThat(memory.get(wanted)).isEqualTo(1);
    }
    assertThat(memory.get(other)).isNull();
  }

  /** A value that takes much is counted, so few of them are kept. */
  @Test
  void isBoundedByWhatValuesTake() {
    BoundedMemory<Integer> memory = BoundedMemory.ofAtMost(1 << 20);
    for (int i = 0; i < 100; i++) {
      memory.put(new TextKey("key " + i), i, 1 << 17);
    }
    int kept = 0;
    for (int i = 99; i >= 0; i--) {
      kept += memory.get(new TextKey("key " + i)) == null ? 0 : 1;
    }
    assertThat(kept).isBetween(3, 8);
  }

  @Test
  void aKeyThatIsLongerThanThatOfManyFits() {
    BoundedMemory<Integer> memory = BoundedMemory.ofAtMost(1 << 20);
    TextKey key = new TextKey("k".repeat(10_000));
    memory.put(key, 1, 0);
    assertThat(memory.get(key)).isEqualTo(1);
  }

  @Test
  void refusesLessThanNothing() {
    assertThatThrownBy(() -> BoundedMemory.ofAtMost(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1 bytes");
  }
}

package dev.banrules.mdm.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A document that repeats one text many times, without holding it in memory. */
final class Repetition extends InputStream {

  private final byte[] repeated;
  private final byte[] after;
  private byte[] current;
  private int next;
  private int times;

  Repetition(String before, String repeated, int times, String after) {
    this.current = before.getBytes(UTF_8);
    this.repeated = repeated.getBytes(UTF_8);
    this.after = after.getBytes(UTF_8);
    this.times = times;
  }

  @Override
  public int read() {
    while (next == current.length) {
      if (times < 0) {
        return -1;
      }
      current = times == 0 ? after : repeated;
      times--;
      next = 0;
    }
    return current[next++] & 0xFF;
  }
}

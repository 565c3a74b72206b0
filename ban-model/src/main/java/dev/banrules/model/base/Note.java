package dev.banrules.model.base;

import org.jspecify.annotations.Nullable;

/**
 * A place beside values for what somebody who is asked about them again and again wants to see at
 * once. It holds one thing, the last that was written, and belongs to nobody: whoever reads it must
 * be able to tell, by the thing alone, that it is their own. It is no part of any value.
 *
 * <p>Threads may read and write it without waiting; what is written must be immutable.
 */
public final class Note {

  private @Nullable Object written;

  /** Makes an empty note. */
  public Note() {}

  /** {@return what was written last, perhaps by somebody else; null where nothing was} */
  public @Nullable Object read() {
    return written;
  }

  /**
   * Writes in place of what was there.
   *
   * @param thing what all who read it can tell from what others write
   */
  public void write(Object thing) {
    written = thing;
  }
}

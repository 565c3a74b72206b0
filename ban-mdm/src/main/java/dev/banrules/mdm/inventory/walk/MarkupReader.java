package dev.banrules.mdm.inventory.walk;

import dev.banrules.mdm.inventory.InventorySource;
import dev.banrules.mdm.inventory.UnreadableInventoryException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** Bounds one piece of markup, such as a tag or a comment, which the parser holds as a whole. */
final class MarkupReader extends FilterReader {

  /** More than a text may have, as a marked section of text is such a piece too. */
  private static final int LONGEST = 2 * InventoryLimits.TEXT;

  private final InventorySource source;
  private int length;

  MarkupReader(InventorySource source, Reader in) {
    super(in);
    this.source = source;
  }

  /** Says that the piece before is over. */
  void begin() {
    length = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? c : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int from, int most) throws IOException {
    int read = super.read(buffer, from, most);
    count(read);
    return read;
  }

  private void count(int read) {
    length += read;
    if (length > LONGEST) {
      throw UnreadableInventoryException.of(
          source.name(),
          String.format(Locale.ROOT, "has a tag or comment of more than %,d characters", LONGEST));
    }
  }
}

package dev.banrules.mdm.inventory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Documents that were packed: one of gzip is read as it comes, an archive is not opened. */
final class Packed {

  private static final byte[] GZIP = {0x1F, (byte) 0x8B};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Packed() {}

  /** The document itself; the caller closes it. */
  static InputStream unpacked(String name, BufferedInputStream stream) throws IOException {
    if (startsWith(stream, GZIP)) {
      return new BufferedInputStream(new GZIPInputStream(stream));
    }
    if (startsWith(stream, ZIP)) {
      stream.close();
      throw UnreadableInventoryException.of(
          name, "is a zip archive: unpack it, and give the files that are in it");
    }
    return stream;
  }

  private static boolean startsWith(BufferedInputStream stream, byte[] magic) throws IOException {
    stream.mark(magic.length);
    byte[] beginning = stream.readNBytes(magic.length);
    stream.reset();
    return Arrays.equals(beginning, magic);
  }
}

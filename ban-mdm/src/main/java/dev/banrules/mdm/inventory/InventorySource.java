package dev.banrules.mdm.inventory;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An inventory document: a name for messages, and the bytes. */
public final class InventorySource {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final Opener opener;

  /** Opens a document from its beginning, as often as it is asked. */
  @FunctionalInterface
  public interface Opener {

    /**
     * {@return a stream from the beginning; the caller closes it}
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  private InventorySource(String name, Opener opener) {
    this.name = requireNonNull(name, "name");
    this.opener = requireNonNull(opener, "opener");
  }

  /**
   * {@return a file as a document, under the file's name}
   *
   * @param file the file; it is opened when it is read
   */
  public static InventorySource of(Path file) {
    Path last = file.getFileName();
    return of((last == null ? file : last).toString(), () -> Files.newInputStream(file));
  }

  /**
   * {@return bytes in memory}
   *
   * @param name what messages call the document
   * @param bytes the bytes; they must not change
   */
  public static InventorySource of(String name, byte[] bytes) {
    requireNonNull(bytes, "bytes");
    return of(name, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * {@return text in memory}
   *
   * @param name what messages call the document
   * @param text the text
   */
  public static InventorySource of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return a stream, which can be read once after its format is told from its beginning}
   *
   * @param name what messages call the document
   * @param stream the stream; the caller closes it, after the devices are read
   */
  public static InventorySource of(String name, InputStream stream) {
    return of(name, new RereadableStream(stream)::open);
  }

  /**
   * {@return a document that is opened anew for each reading}
   *
   * @param name what messages call the document
   * @param opener opens it
   */
  public static InventorySource of(String name, Opener opener) {
    return new InventorySource(name, opener);
  }

  /** {@return what messages call the document} */
  public String name() {
    return name;
  }

  /**
   * {@return a stream from the beginning, unpacked where the document is packed with gzip; the
   * caller closes it}
   *
   * @throws UnreadableInventoryException if it cannot be opened, or is a zip archive
   */
  public InputStream open() {
    try {
      return Packed.unpacked(name, new BufferedInputStream(opener.open()));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return the text from the beginning, without a byte order mark; the caller closes it}
   *
   * @param decoder turns the bytes into text
   * @throws UnreadableInventoryException if it cannot be opened, or its first character not decoded
   */
  public Reader openText(CharsetDecoder decoder) {
    Reader text = new BufferedReader(new InputStreamReader(open(), decoder));
    try {
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      return text;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return the document's beginning}
   *
   * @throws UnreadableInventoryException if it cannot be read
   */
  public DocumentStart start() {
    try (InputStream in = open()) {
      return DocumentStart.of(in.readNBytes(DocumentStart.LENGTH));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return all bytes}
   *
   * @param limit how many there may be
   * @throws UnreadableInventoryException if there are more, or they cannot be read
   */
  public byte[] read(int limit) {
    try (InputStream in = open()) {
      byte[] all = in.readNBytes(limit);
      if (in.read() >= 0) {
        throw UnreadableInventoryException.of(name, "is longer than " + limit + " bytes: split it");
      }
      return all;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return the failure to read from this document}
   *
   * @param e what the file or stream answered
   */
  public UnreadableInventoryException unreadable(IOException e) {
    return UnreadableInventoryException.of(name, "cannot be read: " + e.getMessage(), e);
  }

  @Override
  public String toString() {
    return name;
  }
}

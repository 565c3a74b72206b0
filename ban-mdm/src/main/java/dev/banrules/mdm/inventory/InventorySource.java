package dev.banrules.mdm.inventory;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** An inventory document: a name for messages and the bytes, which can be read more than once. */
public final class InventorySource {

  private final String name;
  private final ByteSource bytes;

  private InventorySource(String name, ByteSource bytes) {
    this.name = requireNonNull(name, "name");
    this.bytes = requireNonNull(bytes, "bytes");
  }

  /**
   * {@return a file as a document, under the file's name}
   *
   * @param file the file; it is opened when it is read
   */
  public static InventorySource of(Path file) {
    Path last = file.getFileName();
    return new InventorySource(
        last == null ? file.toString() : last.toString(), MoreFiles.asByteSource(file));
  }

  /**
   * {@return a document with the given name and bytes}
   *
   * @param name its name for messages
   * @param bytes its bytes, opened anew for each reading
   */
  public static InventorySource of(String name, ByteSource bytes) {
    return new InventorySource(name, bytes);
  }

  /** {@return the document's name} */
  public String name() {
    return name;
  }

  /**
   * {@return a stream from the beginning; the caller closes it}
   *
   * @throws UnreadableInventoryException if it cannot be opened
   */
  public InputStream open() {
    try {
      return bytes.openBufferedStream();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return the document's beginning}
   *
   * @throws UnreadableInventoryException if it cannot be read
   */
  public InventoryHead head() {
    try (InputStream in = open()) {
      return InventoryHead.of(in.readNBytes(InventoryHead.LENGTH));
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

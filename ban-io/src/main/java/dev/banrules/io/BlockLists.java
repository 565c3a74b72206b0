package dev.banrules.io;

import dev.banrules.io.blocklist.BlockListReader;
import dev.banrules.io.blocklist.BlockListWriter;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.io.encode.JsonOut;
import dev.banrules.model.blocklist.BlockList;

/** Writes and reads block lists (format "Block list"). */
public final class BlockLists {

  private BlockLists() {}

  /**
   * {@return a block list document, on one line without its end}
   *
   * @param list the block list
   */
  public static String write(BlockList list) {
    return JsonOut.line(out -> BlockListWriter.blockList(out, list));
  }

  /**
   * {@return the block list of a source}
   *
   * @param source one block list
   * @param limits how much is taken
   * @throws InvalidDocumentException if it can't be used
   */
  public static BlockList read(Source source, Limits limits) {
    return new Documents(limits)
        .read(source, limits.catalogBytes(), BlockListReader.create())
        .value();
  }
}

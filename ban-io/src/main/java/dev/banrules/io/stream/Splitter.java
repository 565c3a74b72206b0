package dev.banrules.io.stream;

import dev.banrules.io.decode.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits a source into documents. */
interface Splitter {

  /**
   * The next document, which is to be read before the one after it is asked for.
   *
   * @return it, or null at the end
   * @throws IOException if the source can't be read
   * @throws BrokenDocument if there is a document that can't be read
   */
  @Nullable Text next() throws IOException, BrokenDocument;
}

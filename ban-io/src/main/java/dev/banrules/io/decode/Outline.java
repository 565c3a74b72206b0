package dev.banrules.io.decode;

import dev.banrules.io.document.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Where everything in a document stands: each key of an object, and each element of a list. */
public final class Outline {

  private final Map<String, Place> places = new HashMap<>();

  /** What begins first on each line on which something does. */
  private final TreeMap<Integer, Place> firstOnLine = new TreeMap<>();

  Outline() {}

  /**
   * Reads any value.
   *
   * @param in the document, which is known to be well-formed
   * @return where everything in the value is
   */
  public static Outline read(DocumentCursor in) {
    Outline outline = new Outline();
    outline.addAll(in);
    return outline;
  }

  /** Adds everything in the value that begins at the current token. */
  void addAll(DocumentCursor in) {
    int depth = 0;
    do {
      JsonToken token = in.token();
      if (token == null) {
        return;
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (!token.isStructEnd()) {
        add(in.place());
      }
    } while (depth > 0 && in.next() != null);
  }

  /** A key comes before its value and represents both. */
  private void add(Place place) {
    if (places.putIfAbsent(place.pointer(), place) == null) {
      firstOnLine.putIfAbsent(place.line(), place);
    }
  }

  /**
   * {@return where an element is or, if there is none, the nearest that would contain it}
   *
   * @param pointer the element's pointer
   */
  public @Nullable Place placeOf(String pointer) {
    String wanted = pointer;
    while (!places.containsKey(wanted) && !wanted.isEmpty()) {
      wanted = wanted.substring(0, wanted.lastIndexOf('/'));
    }
    return places.get(wanted);
  }

  /**
   * The pointer of what begins first on a line, or on the next on which something does; after the
   * last, that of the last.
   */
  String pointerFrom(int line) {
    var entry = firstOnLine.ceilingEntry(line);
    return entry == null ? pointerUpTo(line) : entry.getValue().pointer();
  }

  /** The pointer of what begins first on a line, or on the last before on which something does. */
  String pointerUpTo(int line) {
    var entry = firstOnLine.floorEntry(line);
    return entry == null ? "" : entry.getValue().pointer();
  }
}

package dev.banrules.io.decode;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Place;
import dev.banrules.model.base.Quote;
import dev.banrules.model.value.InvalidPartException;
import dev.banrules.model.value.Suggestion;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads an object of known keys; whatever is wrong with one key, it reads the others too. */
final class ObjectReader<T> implements ValueReader<T> {

  private static final JsonFactory NAMES = new JsonFactory();

  private final String what;
  private final Field<?>[] fields;
  private final ImmutableList<String> keys;
  private final PropertyNameMatcher matcher;
  private final long required;
  private final Function<Values, T> make;

  ObjectReader(String what, List<Field<?>> fields, long required, Function<Values, T> make) {
    this.what = what;
    this.fields = fields.toArray(new Field<?>[0]);
    this.keys = fields.stream().map(Field::key).collect(ImmutableList.toImmutableList());
    this.matcher =
        NAMES.constructNameMatcher(
            keys.stream().map(Named::fromString).toList(), /* alreadyInterned= */ false);
    this.required = required;
    this.make = make;
  }

  @Override
  public @Nullable T read(DocumentCursor in) {
    if (in.token() != JsonToken.START_OBJECT) {
      return in.wrongType("an object (" + what + ")");
    }
    TokenStreamContext start = in.context();
    Values values = new Values(fields.length);
    long seen = 0;
    long absent = required; // and not explained by an error already reported
    boolean usable = true;
    for (int key = in.nextKey(matcher);
        key != PropertyNameMatcher.MATCH_END_OBJECT;
        key = in.nextKey(matcher)) {
      if (key < 0) {
        int meant = unknownKey(in);
        usable &= meant < 0;
        absent &= meant < 0 ? -1L : ~(1L << meant);
      } else if ((seen & 1L << key) != 0) {
        in.error("a second key `" + keys.get(key) + "`", "each key once");
        skipValue(in);
      } else {
        seen |= 1L << key;
        if (in.next() == JsonToken.VALUE_NULL) {
          fields[key].nullInto(values);
        } else {
          absent &= ~(1L << key);
          usable &= fields[key].readInto(values, in);
        }
      }
    }
    if (absent != 0) {
      reportAbsent(in, in.startOf(start), absent);
    }
    return usable && (absent & required) == 0 ? made(values, in, start) : null;
  }

  /** Reports an unknown key; its answer is the known one that was meant, or -1. */
  private int unknownKey(DocumentCursor in) {
    String key = in.key();
    Suggestion meant = Suggestion.nearest(key, keys);
    in.error("unknown key " + Quote.of(key), "one of " + String.join(", ", keys), meant);
    skipValue(in);
    return meant.word().map(keys::indexOf).orElse(-1);
  }

  private static void skipValue(DocumentCursor in) {
    in.next();
    in.skip();
  }

  private void reportAbsent(DocumentCursor in, Place place, long absent) {
    for (int i = 0; i < fields.length; i++) {
      if ((absent & 1L << i) != 0) {
        in.error(place, what + " without `" + keys.get(i) + "`", "the key `" + keys.get(i) + "`");
      }
    }
  }

  private @Nullable T made(Values values, DocumentCursor in, TokenStreamContext start) {
    try {
      return make.apply(values);
    } catch (InvalidPartException e) {
      in.error(in.partOf(start, e.pointer()), String.valueOf(e.getMessage()), "");
      return null;
    } catch (IllegalArgumentException e) {
      in.error(in.startOf(start), String.valueOf(e.getMessage()), "");
      return null;
    }
  }
}

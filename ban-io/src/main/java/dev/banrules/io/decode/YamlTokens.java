package dev.banrules.io.decode;

import dev.banrules.model.base.Quote;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Tokens of YAML 1.2 with its core schema. Jackson's own parser takes {@code ~} and nothing for
 * text, and passes over anchors, aliases and tags in silence.
 */
final class YamlTokens extends YAMLParser {

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private boolean plain;

  private YamlTokens(
      ObjectReadContext context, IOContext io, int features, LoadSettings settings, Reader reader) {
    super(context, io, null, features, 0, settings, reader);
  }

  /** What the current token has that no document may have: an alias, an anchor or a tag. */
  Optional<String> forbidden() {
    if (isCurrentAlias()) {
      return Optional.of("the alias " + Quote.of("*" + getString()));
    }
    String anchor = getObjectId();
    if (anchor != null) {
      return Optional.of("the anchor " + Quote.of("&" + anchor));
    }
    return Optional.ofNullable(getTypeId()).map(tag -> "the tag " + Quote.of(tag));
  }

  /** Whether the current text is written without quotes. */
  boolean isPlain() {
    return plain;
  }

  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    _cleanedTextValue = _textValue;
    plain = scalar.getScalarStyle() == ScalarStyle.PLAIN && scalar.getTag().isEmpty();
    return plain ? tokenOf(_textValue) : JsonToken.VALUE_STRING;
  }

  private static JsonToken tokenOf(String text) {
    switch (text) {
      case "", "~", "null", "Null", "NULL":
        return JsonToken.VALUE_NULL;
      case "true", "True", "TRUE":
        return JsonToken.VALUE_TRUE;
      case "false", "False", "FALSE":
        return JsonToken.VALUE_FALSE;
      default:
        return numberOrText(text);
    }
  }

  private static JsonToken numberOrText(String text) {
    char first = text.charAt(0);
    boolean mayBeNumber =
        (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    if (mayBeNumber && INTEGER.matcher(text).matches()) {
      return JsonToken.VALUE_NUMBER_INT;
    }
    return mayBeNumber && FLOAT.matcher(text).matches()
        ? JsonToken.VALUE_NUMBER_FLOAT
        : JsonToken.VALUE_STRING;
  }

  /** Makes parsers of such tokens. */
  static final class Factory extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    Factory(YAMLFactoryBuilder builder) {
      super(builder);
    }

    @Override
    protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
      // The size is checked before; the engine's own limit of code points would come first.
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
      return new YamlTokens(
          context, io, context.getStreamReadFeatures(_streamReadFeatures), settings, reader);
    }

    @Override
    public @Nullable Object readResolve() {
      return this;
    }
  }
}

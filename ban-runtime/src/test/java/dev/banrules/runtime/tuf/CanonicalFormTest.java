package dev.banrules.runtime.tuf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.runtime.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {

  private static String canonical(String json) throws Exception {
    return new String(CanonicalForm.of(StrictJson.object(json.getBytes(UTF_8))), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{ } | {}",
        "{\"b\": 1, \"a\": [true, false, null]} | {\"a\":[true,false,null],\"b\":1}",
        "{\"a\": 123456789012345678901234567890} | {\"a\":123456789012345678901234567890}",
        "{\"a\": \"q \\\" b \\\\ s \\/ e \\u00e9\"} | {\"a\":\"q \\\" b \\\\ s / e é\"}",
        // By code point: U+FFFF comes before U+10000, though not in UTF-16.
        "{\"\\ud800\\udc00\": 1, \"\\uffff\": 2} | {\"\uffff\":2,\"\uD800\uDC00\":1}",
      })
  void isThatOfOlpc(String json, String canonical) throws Exception {
    assertThat(canonical(json)).isEqualTo(canonical);
  }

  @Test
  void escapesNoControlCharacter() throws Exception {
    assertThat(canonical("{\"a\":\"tab \\t line \\n\"}")).isEqualTo("{\"a\":\"tab \t line \n\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\": 1.0}", "{\"a\": 1e2}", "{\"a\": \"\\ud800\"}", "{\"\\udc00\": 1}"})
  void isNotThereForWhatCanBeReadInTwoWays(String json) {
    assertThatThrownBy(() -> canonical(json)).isInstanceOf(TufException.class);
  }
}

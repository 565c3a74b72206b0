package dev.banrules.verify.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTreeTest {

  @Test
  void valuesStayAsTheyWereWritten() {
    String text = "{\"a\":[1,-2.50,true,false,null,\"é\\n\"],\"b\":{},\"c\":20.000001}";
    assertThat(CaseTree.text(CaseTree.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "{\"a\": 1, \"a\": 2}|line 1, column 13: found a second key `a`, expected each key once",
        "{} {}|line 1, column 4: something stands after the end",
        "{\"a\": }|line 1, column 7",
        "##|there is nothing in it"
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> CaseTree.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}

package dev.banrules.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void breaksTextBetweenWords() {
    assertThat(LineWrap.hanging("  ", "one two three four", 9))
        .containsExactly("one two", "  three", "  four");
    assertThat(LineWrap.lines("as it is", 80)).containsExactly("as it is");
  }

  @Test
  void leavesALabelBeforeAWordThatFitsNoLine() {
    assertThat(LineWrap.hanging("  ", "source: https://example.org/long", 20))
        .containsExactly("source: https://example.org/long");
    assertThat(LineWrap.hanging("  ", "this is an act https://example.org/long names", 20))
        .containsExactly("this is an act", "  https://example.org/long", "  names");
  }

  @Test
  void knowsThatCharactersOfEastAsiaTakeTwoColumns() {
    assertThat(TextWidth.of("WeChat")).isEqualTo(6);
    assertThat(TextWidth.of("微信")).isEqualTo(4);
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    assertThat(LineWrap.lines("微信 微信 微信", 10)).containsExactly("微信 微信", "微信");
  }

  @Test
  void drawsTablesWithTheLastColumnBroken() {
    Table table = new Table("  ");
    table.row("a", "微信", "one two three four five six seven eight");
    table.row("bb", "x", "nine");

    assertThat(table.lines(Integer.MAX_VALUE))
        .containsExactly("  a   微信  one two three four five six seven eight", "  bb  x     nine");
    assertThat(table.lines(36))
        .containsExactly(
            "  a   微信  one two three four five", "            six seven eight", "  bb  x     nine");
    assertThat(table.lines(30))
        .containsExactly(
            "  a  微信",
            "      one two three four five",
            "      six seven eight",
            "  bb  x",
            "      nine");
  }
}

package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InternedValuesTest {

  @Test
  void aValueIsKeptOnceForAsLongAsSomebodyUsesIt() {
    InternedValues<String> values = new InternedValues<>(String::length);
    int a = values.use("a");
    int b = values.use("bb");
    long both = values.bytes();

    assertThat(values.use("a")).isEqualTo(a).isNotEqualTo(b);
    assertThat(values.bytes()).isEqualTo(both);
    values.release(a);
    assertThat(values.get(a)).isEqualTo("a");
    assertThat(values.bytes()).isEqualTo(both);
    values.release(a);

    assertThat(values.get(a)).isNull();
    assertThat(values.get(b)).isEqualTo("bb");
    assertThat(values.bytes()).isLessThan(both);
    values.release(b);
    assertThat(values.bytes()).isZero();
  }

  @Test
  void numbersOfForgottenValuesAreUsedAgain() {
    InternedValues<String> values = new InternedValues<>(String::length);
    int a = values.use("a");
    values.use("b");
    values.release(a);

    assertThat(values.use("c")).isEqualTo(a);
    assertThat(values.use("a")).isEqualTo(2);
    assertThat(values.limit()).isEqualTo(3);
  }
}

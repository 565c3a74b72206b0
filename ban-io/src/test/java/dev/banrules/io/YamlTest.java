package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.place.Country;
import dev.banrules.model.software.Vendor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What YAML 1.2 means, and what of YAML no document may have. */
class YamlTest {

  private static final String HEAD = "format: ban-catalog/1\nid: c\nversion: 1\n";

  @Test
  void meansTheSameAsJson() {
    assertThat(catalog(TestData.text("catalog.json")))
        .isEqualTo(
            Catalogs.read(
                    List.of(Source.of("c.json", TestData.text("catalog.json"))), Limits.defaults())
                .catalogs()
                .get(0));
  }

  @Test
  void plainDatesAreDatesAndCountryCodesAreText() {
    Catalog catalog =
        catalog(HEAD + "issued: 2023-10-30\nvendors: [{id: v, name: no, country: NO}]\n");

    assertThat(catalog.issued()).contains(LocalDate.of(2023, 10, 30));
    Vendor vendor = catalog.vendors().get(0);
    assertThat(vendor.name()).isEqualTo("no");
    assertThat(vendor.countries()).containsExactly(Country.of("NO"));
  }

  @ParameterizedTest
  @CsvSource({"~", "null", "Null", "NULL", "''"})
  void everyPlainFormOfNullMeansAbsent(String nothing) {
    assertThat(catalog(HEAD + "issued: " + nothing + "\n").issued()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'yes', 'found `yes`, expected true or false'",
    "'''true''', 'found `true`, expected true or false (leave out the quotes)'",
    "'0', 'found the number 0, expected true or false'"
  })
  void onlyTrueAndFalseAreFlags(String word, String expected) {
    assertThat(
            problem(
                HEAD + "vendors: [{id: v, name: V, stakes: [{owner: v, control: " + word + "}]}]"))
        .isEqualTo("c.yaml:4:57 /vendors/0/stakes/0/control: " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0x10", "0o7", "+1", "1.0", "1e0", "1_000", "'''1'''", "007", ".inf", ".NaN", "one", "0"
  })
  void aVersionIsAPlainWholeNumber(String version) {
    assertThat(problem("format: ban-catalog/1\nid: c\nversion: " + version + "\n"))
        .startsWith("c.yaml:3:10 /version: found ")
        .contains(", expected a whole number from 1 to 2147483647");
  }

  @ParameterizedTest
  @CsvSource({"8.0", "2023", "true", "+5", "0x1F", "-.5", ".inf", "1e3"})
  void whatIsNoTextIsNoName(String name) {
    assertThat(problem(HEAD + "vendors: [{id: v, name: " + name + "}]\n"))
        .startsWith("c.yaml:4:25 /vendors/0/name: found ")
        .contains(", expected text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vendors: &v [] | 4:10 /vendors: found the anchor `&v`",
        "vendors: *v | 4:10 /vendors: found the alias `*v`",
        "vendors: [*v] | 4:11 /vendors/0: found the alias `*v`",
        "issued: !!str 2020-01-01 | 4:9 /issued: found the tag `tag:yaml.org,2002:str`",
        "vendors: !set [] | 4:10 /vendors: found the tag `set`",
        "&k issued: 2020-01-01 | 4:1 /issued: found the anchor `&k`"
      })
  void anchorsAliasesAndTagsAreErrors(String line, String expected) {
    assertThat(problem(HEAD + line + "\n"))
        .isEqualTo(
            "c.yaml:"
                + expected
                + ", expected the value itself, written out without anchor, alias or tag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--- | 5:1: found null after the end of the document, expected nothing more",
        "...\\nfoo | 5:1: not well-formed YAML: found something after the end of the document, expected one"
            + " document",
        "\\tissued: 2020-01-01 | 4:1 /version: not well-formed YAML: found a tab, expected"
            + " spaces: YAML is indented with spaces",
        "issued: 2020-01-01: b | 4:19 /issued: not well-formed YAML: found a second `: ` in one value,"
            + " expected text with `: ` in it in double quotes, such as `title: \"Acme: Messenger\"`, or"
            + " another indentation",
        "? [a] | 4:4 /version: not well-formed YAML: found a key that is no text, expected"
            + " text",
        "vendors: [ | 5:1 /vendors: not well-formed YAML: found the end of a list or object too"
            + " early or too late, expected a value"
      })
  void secondDocumentsAndBrokenYamlAreErrors(String end, String expected) {
    String text = HEAD + end.replace("\\n", "\n").replace("\\t", "\t") + "\n";

    assertThat(problem(text)).isEqualTo("c.yaml:" + expected);
  }

  @Test
  void mergeKeysAreUnknownKeys() {
    assertThat(problem(HEAD + "<<: {issued: 2020-01-01}\n"))
        .startsWith("c.yaml:4:1 /<<: found unknown key `<<`");
  }

  @Test
  void aNulIsAnErrorAlsoWhenEscaped() {
    assertThat(problem(HEAD + "vendors: [{id: v, name: \"a\\0b\"}]\n"))
        .isEqualTo("c.yaml:4:25 /vendors/0/name: found a NUL character, expected text without one");
  }

  private static Catalog catalog(String yaml) {
    return Catalogs.read(List.of(Source.of("c.yaml", yaml)), Limits.defaults()).catalogs().get(0);
  }

  private static String problem(String yaml) {
    List<Problem> problems =
        catchThrowableOfType(InvalidDocumentException.class, () -> catalog(yaml)).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).message();
  }
}

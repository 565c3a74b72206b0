package dev.banrules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.io.document.Comment;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.Catalog;
import dev.banrules.model.value.Id;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedCatalogsTest {

  private static final Id<Catalog> ID = Id.of("one");

  private static final String YAML =
      """
      # of the document
      format: ban-catalog/1 # of the format
      id: one
      version: 1
      vendors: # of the vendors
        # of alpha
        # of alpha too

        - id: alpha # also of alpha
          name: "Älpha # no comment"
          # of the aliases
          aliases: [A, "# none"]
        - {id: bravo, name: Bravo} # of bravo
      bans:
        - id: ban
          title: Ban
          authority: A
          jurisdiction: US
          target: {vendor: alpha}
          scope: all-devices
          prohibits: [use]
          timeline:
            effective: "2020-01-01"   # of the day
          notes: >-
            # no comment either
      # after the end
      """;

  private static LocatedCatalogs read(String name, String text) {
    return LocatedCatalogs.read(List.of(Source.of(name, text)), Limits.defaults());
  }

  @Test
  void findsTheElementThatACommentIsAbout() {
    assertThat(read("c.yaml", YAML).comments(ID))
        .extracting(comment -> comment.text() + " -> " + comment.place().pointer())
        .containsExactly(
            "of the document -> ",
            "of the format -> ",
            "of the vendors -> /vendors",
            "of alpha -> /vendors/0",
            "of alpha too -> /vendors/0",
            "also of alpha -> /vendors/0",
            "of the aliases -> /vendors/0/aliases",
            "of bravo -> /vendors/1",
            "of the day -> /bans/0/timeline/effective",
            "after the end -> /bans/0/notes");
  }

  @Test
  void tellsWhereACommentStands() {
    assertThat(read("c.yaml", "\uFEFF" + YAML).comments(ID))
        .extracting(Comment::place)
        .extracting(place -> place.file() + ":" + place.line() + ":" + place.column())
        .startsWith("c.yaml:1:1", "c.yaml:2:23", "c.yaml:5:10", "c.yaml:6:3");
  }

  @ParameterizedTest
  @CsvSource({
    "'', c.yaml:2:1",
    "/vendors/0, c.yaml:9:5 /vendors/0",
    "/vendors/0/name, c.yaml:10:5 /vendors/0/name",
    "/vendors/0/aliases/1, c.yaml:12:18 /vendors/0/aliases/1",
    "/bans/0/target/vendor, c.yaml:19:14 /bans/0/target/vendor",
    // What is not there stands where it would.
    "/bans/0/exemptions/3, c.yaml:15:5 /bans/0",
  })
  void tellsWhereAnElementStandsInYaml(String pointer, String place) {
    assertThat(read("c.yaml", YAML).place(ID, pointer)).hasToString(place);
  }

  @Test
  void tellsWhereAnElementStandsInJson() {
    LocatedCatalogs read =
        read(
            "c.json",
            """
            {"format": "ban-catalog/1", "id": "one", "version": 1,
             "vendors": [{"id": "alpha", "name": "#"},
                         {"id": "bravo", "name": "Bravo"}]}
            """);

    assertThat(read.place(ID, "/vendors/1/name")).hasToString("c.json:3:30 /vendors/1/name");
    assertThat(read.place(ID, "/vendors/1")).hasToString("c.json:3:14 /vendors/1");
    assertThat(read.comments(ID)).isEmpty();
    assertThat(read.catalogs().vendors()).hasSize(2);
  }

  @Test
  void rejectsWhatReadingRejects() {
    assertThatThrownBy(() -> read("c.yaml", YAML.replace("id: one", "id: One")))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("c.yaml:3:5 /id");
  }
}

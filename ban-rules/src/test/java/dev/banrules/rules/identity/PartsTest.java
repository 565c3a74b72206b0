package dev.banrules.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.rules.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Semantics §4: software, its embedded applications and its components, at any depth. */
class PartsTest {

  /** suite embeds editor and viewer, editor embeds font and, in a circle, suite. */
  private static final CatalogSet CATALOGS =
      CatalogSet.of(
          Samples.catalog()
              .addVendors(Samples.vendor("acme").build())
              .addApplications(
                  Samples.application("suite", "acme")
                      .addEmbeds(Id.of("editor"), Id.of("viewer"))
                      .build(),
                  Samples.application("editor", "acme")
                      .addEmbeds(Id.of("font"), Id.of("suite"))
                      .build(),
                  Samples.application("viewer", "acme").addEmbeds(Id.of("font")).build(),
                  Samples.application("font", "acme").build(),
                  Samples.application("kit", "acme").addEmbeds(Id.of("viewer")).build())
              .build());

  private final Parts parts = new Parts(CATALOGS, Identification.of(CATALOGS));

  private List<String> parts(Software software) {
    return parts.of(software, true).stream()
        .map(
            part ->
                part.place(3)
                    + part.identities().stream()
                        .map(i -> " " + i.application().orElseThrow() + (sure(i) ? "" : "?"))
                        .reduce("", String::concat))
        .toList();
  }

  private static boolean sure(Identity identity) {
    return identity.applicationSure();
  }

  @Test
  void embeddedApplicationsComeDepthFirstEachOnce() {
    assertThat(parts(Samples.software("deb:suite").build()))
        .containsExactly(
            "software[3] suite",
            "applications[editor] editor",
            "applications[font] font",
            "applications[suite] suite",
            "applications[viewer] viewer");
  }

  @Test
  void componentsComeAfterThemEachWithItsOwn() {
    Software software =
        Samples.software("deb:font")
            .addComponents(
                Samples.software("deb:unknown")
                    .addComponents(Samples.software("deb:kit").version("1").build())
                    .build(),
                Samples.software("deb:viewer").build())
            .build();

    assertThat(parts(software))
        .containsExactly(
            "software[3] font",
            "software[3].components[0]",
            "software[3].components[0].components[0] kit",
            "applications[viewer] viewer",
            "applications[font] font",
            "software[3].components[1] viewer",
            "applications[font] font");
  }

  /** The name alone makes an application possible, and so what it embeds. */
  @Test
  void whatAPossibleApplicationEmbedsIsPossible() {
    assertThat(parts(Software.builder().name("viewer").build()))
        .containsExactly("software[3] viewer?", "applications[font] font?");
  }

  /** With a Cyrillic letter the name is only like the viewer's. */
  @Test
  void whatAPossibleApplicationEmbedsScoresAsItDoes() {
    List<Part> found = parts.of(Software.builder().name("viewеr").build(), true);

    assertThat(found).hasSize(2);
    assertThat(found.get(0).identities().get(0).score()).isLessThan(1);
    assertThat(found.get(1).identities().get(0).score())
        .isEqualTo(found.get(0).identities().get(0).score());
  }

  @Test
  void whatASureApplicationEmbedsIsSure() {
    Software software =
        Samples.software("deb:kit").addIdentifiers(idOf("deb:viewer")).name("suite").build();

    assertThat(parts(software))
        .containsExactly(
            "software[3] kit viewer", "applications[viewer] viewer", "applications[font] font");
  }

  private static dev.banrules.model.software.Identifier idOf(String text) {
    return dev.banrules.model.software.Identifier.parse(text);
  }

  @Test
  void noVersionIsStatedOfWhatIsEmbedded() {
    List<Part> found = parts.of(Samples.software("deb:viewer").version("8.0").build(), true);

    assertThat(found).extracting(part -> part.version().orElse("-")).containsExactly("8.0", "-");
    assertThat(found).extracting(Part::isWhole).containsExactly(true, false);
    assertThat(found).extracting(Part::recognised).containsExactly(true, true);
    assertThat(found.get(1).identities().get(0).because())
        .extracting(b -> b.method() + " " + b.observed() + " " + b.known())
        .containsExactly("EMBEDDED viewer font");
  }
}

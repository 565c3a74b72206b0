package dev.banrules.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Application;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.value.Id;
import dev.banrules.rules.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics §4: a CPE name of a catalog stands for all that it leaves open with {@code *}. */
class CpeTest {

  private static Application application(String id, String cpe) {
    return Application.builder()
        .id(Id.of(id))
        .name(id)
        .vendor(Id.of("acme"))
        .addIdentifiers(IdentifierPattern.parse("cpe:2.3:" + cpe))
        .build();
  }

  private final Identification identification =
      Identification.of(
          CatalogSet.of(
              Samples.catalog()
                  .addVendors(Samples.vendor("acme").build())
                  .addApplications(
                      application("anything", "a:acme:*:*:*:*:*:*:*:*:*"),
                      application("game", "a:acme:game:*:*:*:*:*:*:*:*"),
                      application("game2", "a:acme:game:2.0:*:*:*:*:*:*:*"),
                      application("sequel", "a:acme:game:*:*:*:*:*:mac:*:*"),
                      application("exact", "a:acme:exact:1.0:-:-:-:-:-:-:-"),
                      application("quoted", "a:acme:a\\:b:*:*:*:*:*:*:*:*"),
                      application("short", "a:zeta:*"))
                  .build()));

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "a:acme:game:1.0:*:*:*:*:*:*:*, game",
    "a:acme:GAME:1.0:*:*:*:*:*:*:*, game",
    "a:acme:game:*:*:*:*:*:*:*:*, game",
    "a:acme:game:1.0, game",
    "a:acme:game:2.0:*:*:*:*:*:*:*, game2",
    "a:acme:game:2.0:sp1:*:*:*:*:*:*, game2",
    "a:acme:game:1.0:*:*:*:*:mac:*:*, sequel",
    "a:acme:another:1.0:*:*:*:*:*:*:*, anything",
    "a:acme:exact:1.0:-:-:-:-:-:-:-, exact",
    "a:acme:exact:1.1:-:-:-:-:-:-:-, anything",
    "a:acme:a\\:b:1.0:*:*:*:*:*:*:*, quoted",
    "a:acme:a:b:1.0:*:*:*:*:*:*:*, anything",
    "a:other:game:1.0:*:*:*:*:*:*:*, ''",
    "o:acme:game:1.0:*:*:*:*:*:*:*, ''",
    "a:zeta:game:1.0, short",
    "a:acme, ''"
  })
  void theNameWithTheFewestOpenAttributesCounts(String observed, String application) {
    assertThat(
            identification
                .identify(
                    Software.builder()
                        .addIdentifiers(Identifier.parse("cpe:2.3:" + observed))
                        .build(),
                    false)
                .stream()
                .map(identity -> identity.application().orElseThrow().value())
                .findFirst()
                .orElse(""))
        .isEqualTo(application);
  }
}

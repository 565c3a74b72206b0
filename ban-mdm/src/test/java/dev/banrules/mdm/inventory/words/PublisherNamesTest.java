package dev.banrules.mdm.inventory.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Igor Pavlov; Igor Pavlov",
        "CN=Telegram FZ-LLC, O=Telegram FZ-LLC, C=AE; Telegram FZ-LLC",
        "CN=x, O=\"Tencent, Inc.\"; Tencent, Inc.",
        "CN=Python Software Foundation; Python Software Foundation",
        "CN=24803D75-212C-471A-BC57-9EF86AB91435; -"
      })
  void aCertificatesSubjectGivesItsOrganisation(String stated, String publisher) {
    assertThat(PublisherNames.ofCertificate(Optional.of(stated)).orElse("-")).isEqualTo(publisher);
  }

  @ParameterizedTest
  @CsvSource({
    "Tencent <a@tencent.example>, Tencent",
    "Debian Curl Maintainers <team+curl@tracker.debian.org>, Debian Curl Maintainers",
    "Nobody, Nobody",
    "<a@b.c>, -"
  })
  void aMaintainerIsNamedWithoutTheAddress(String stated, String publisher) {
    assertThat(PublisherNames.ofMaintainer(Optional.of(stated)).orElse("-")).isEqualTo(publisher);
  }
}

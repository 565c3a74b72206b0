package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.rules.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  private static final Identifier DIGEST = Identifier.parse("sha256:" + "0a".repeat(32));
  private static final Software GAME = Samples.software("deb:game").build();

  private static Software.Builder withDigest(Software product) {
    return Software.builder().from(product).addIdentifiers(DIGEST);
  }

  @Test
  void versionEditionAndDigestsAreTakenApartAndPutTogether() {
    Software product = withDigest(GAME).version("1").edition("free").build();

    Release release = Release.of(product);

    assertThat(release)
        .isEqualTo(new Release(Optional.of("1"), Optional.of("free"), ImmutableList.of(DIGEST)));
    assertThat(Release.without(product)).isEqualTo(GAME);
    assertThat(release.ofProduct(GAME)).isEqualTo(product);
  }

  @Test
  void aDigestIsApartWhereAnythingElseSaysWhatTheProductIs() {
    Software named = Software.builder().name("Game").build();
    Software published = Software.builder().publisher("Acme").build();

    assertThat(Release.without(withDigest(named).build())).isEqualTo(named);
    assertThat(Release.of(withDigest(named).build()).digests()).containsExactly(DIGEST);
    assertThat(Release.without(withDigest(published).build())).isEqualTo(published);
    assertThat(Release.of(withDigest(published).build()).digests()).containsExactly(DIGEST);
  }

  @Test
  void aDigestThatIsAllThatIsKnownIsTheProduct() {
    Software product = Software.builder().addIdentifiers(DIGEST).build();

    assertThat(Release.without(withDigest(product).version("1").build()))
        .isEqualTo(withDigest(product).build());
    assertThat(Release.of(product).digests()).isEmpty();
  }
}

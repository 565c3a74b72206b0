package dev.banrules.mdm.inventory.osquery;

import com.google.common.collect.ImmutableMap;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.PublisherNames;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.Optional;

/** One title of Fleet in one installed version; which identifiers it bears hangs on its source. */
final class FleetSoftware {

  /** Sources whose software is identified by its name, and the scheme of that name. */
  private static final ImmutableMap<String, String> NAMED =
      ImmutableMap.of(
          "deb_packages", "deb",
          "rpm_packages", "rpm",
          "homebrew_packages", "homebrew");

  private FleetSoftware() {}

  /** Draws from a title and the installed version, which may be the title itself. */
  static SoftwareDraft of(SourceRecord title, SourceRecord version) {
    String source = title.text("source").orElse("");
    SoftwareDraft software =
        SoftwareDraft.of(version)
            .macName(title.text("display_name", "name"))
            .publisher(publisher(source, title))
            .version(version.text("version"))
            .identifier("apple", version.text("bundle_identifier"))
            .identifier("android", title.text("application_id"));
    Optional<String> name = title.text("name");
    String scheme = NAMED.get(source);
    if (scheme != null) {
      software.identifier(scheme, name);
    }
    if (source.equals("chrome_extensions")) {
      software.identifier("chrome", title.text("extension_id"));
    }
    software.cpe(title.text("generated_cpe"));
    for (SourceRecord signature : version.list("signature_information")) {
      software
          .identifier("apple-team", signature.text("team_identifier"))
          .sha256(signature.text("executable_sha256"));
    }
    return software;
  }

  private static Optional<String> publisher(String source, SourceRecord title) {
    Optional<String> vendor = title.text("vendor", "publisher");
    return source.equals("deb_packages")
        ? PublisherNames.ofMaintainer(vendor)
        : PublisherNames.ofCertificate(vendor);
  }
}

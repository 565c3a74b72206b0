package dev.banrules.mdm.inventory.sbom;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import com.github.packageurl.PackageURLBuilder;
import com.google.common.collect.ImmutableMap;
import dev.banrules.mdm.inventory.walk.SourceRecord;
import dev.banrules.mdm.inventory.words.SoftwareDraft;
import java.util.Optional;

/**
 * Package URLs. Software bears the full one in canonical form and the one without version,
 * qualifiers and subpath, which stands for all its releases, and where the type names a package
 * manager of a device also the package's name under it.
 */
final class PackageUrls {

  private static final ImmutableMap<String, String> SCHEMES =
      ImmutableMap.of("deb", "deb", "rpm", "rpm", "brew", "homebrew");

  private PackageUrls() {}

  static void add(SoftwareDraft software, SourceRecord record, Optional<String> stated) {
    stated.ifPresent(
        text -> {
          try {
            PackageURL purl = new PackageURL(text);
            software
                .identifier("purl", Optional.of(purl.canonicalize()))
                .identifier("purl", Optional.of(bare(purl)));
            String scheme = SCHEMES.get(purl.getType());
            if (scheme != null) {
              software.identifier(scheme, Optional.of(purl.getName()));
            }
          } catch (MalformedPackageURLException e) {
            record.note("`" + text + "` is no package URL: not used");
          }
        });
  }

  private static String bare(PackageURL purl) throws MalformedPackageURLException {
    return PackageURLBuilder.aPackageURL()
        .withType(purl.getType())
        .withNamespace(purl.getNamespace())
        .withName(purl.getName())
        .build()
        .canonicalize();
  }
}

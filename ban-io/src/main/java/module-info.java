/** Reads and writes documents, formats and inventories; no Jackson type is in its API. */
module dev.banrules.io {
  requires transitive dev.banrules.model;
  requires com.dd.plist;
  requires java.xml;
  requires org.snakeyaml.engine;
  requires packageurl.java;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires static org.immutables.value.annotations;

  exports dev.banrules.io;
  exports dev.banrules.io.document;
  exports dev.banrules.io.inventory;

  uses dev.banrules.io.inventory.InventoryReader;

  provides dev.banrules.io.inventory.InventoryReader with
      dev.banrules.io.inventory.android.DumpsysReader,
      dev.banrules.io.inventory.android.HeadwindReader,
      dev.banrules.io.inventory.android.ManagementApiReader,
      dev.banrules.io.inventory.android.PackageListReader,
      dev.banrules.io.inventory.apple.MdmResponseReader,
      dev.banrules.io.inventory.apple.SantaReader,
      dev.banrules.io.inventory.apple.SystemProfilerReader,
      dev.banrules.io.inventory.glpi.GlpiReader,
      dev.banrules.io.inventory.jamf.JamfReader,
      dev.banrules.io.inventory.microsoft.IntuneReader,
      dev.banrules.io.inventory.microsoft.UninstallReader,
      dev.banrules.io.inventory.microsoft.WingetReader,
      dev.banrules.io.inventory.osquery.FleetReader,
      dev.banrules.io.inventory.osquery.OsqueryReader,
      dev.banrules.io.inventory.sbom.CycloneDxReader,
      dev.banrules.io.inventory.sbom.SpdxReader,
      dev.banrules.io.inventory.sbom.SwidReader;
}

/**
 * Reads what device management tools report, and writes what they take; no type of a format's
 * library is in its API.
 */
module dev.banrules.mdm {
  requires transitive dev.banrules.model;
  requires com.dd.plist;
  requires java.xml;
  requires packageurl.java;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;

  exports dev.banrules.mdm.control;
  exports dev.banrules.mdm.inventory;

  uses dev.banrules.mdm.control.ControlWriter;
  uses dev.banrules.mdm.inventory.InventoryReader;

  provides dev.banrules.mdm.control.ControlWriter with
      dev.banrules.mdm.control.android.ManagementApiWriter,
      dev.banrules.mdm.control.apple.AppSettingsWriter,
      dev.banrules.mdm.control.apple.RestrictionsProfileWriter,
      dev.banrules.mdm.control.browser.ChromeWriter,
      dev.banrules.mdm.control.browser.EdgeWriter,
      dev.banrules.mdm.control.microsoft.AppLockerWriter,
      dev.banrules.mdm.control.microsoft.DefenderHuntingWriter,
      dev.banrules.mdm.control.microsoft.IntuneWriter,
      dev.banrules.mdm.control.network.HostsFileWriter,
      dev.banrules.mdm.control.network.ResponsePolicyZoneWriter,
      dev.banrules.mdm.control.osquery.FleetPolicyWriter,
      dev.banrules.mdm.control.osquery.OsqueryPackWriter,
      dev.banrules.mdm.control.removal.PowerShellScriptWriter,
      dev.banrules.mdm.control.removal.ShellScriptWriter,
      dev.banrules.mdm.control.santa.SantaProfileWriter,
      dev.banrules.mdm.control.santa.SantaSyncWriter,
      dev.banrules.mdm.control.table.CsvWriter,
      dev.banrules.mdm.control.table.WazuhListWriter;
  provides dev.banrules.mdm.inventory.InventoryReader with
      dev.banrules.mdm.inventory.android.DumpsysReader,
      dev.banrules.mdm.inventory.android.HeadwindReader,
      dev.banrules.mdm.inventory.android.ManagementApiReader,
      dev.banrules.mdm.inventory.android.PackageListReader,
      dev.banrules.mdm.inventory.apple.MdmResponseReader,
      dev.banrules.mdm.inventory.apple.SantaReader,
      dev.banrules.mdm.inventory.apple.SystemProfilerReader,
      dev.banrules.mdm.inventory.glpi.GlpiReader,
      dev.banrules.mdm.inventory.jamf.JamfReader,
      dev.banrules.mdm.inventory.microsoft.IntuneReader,
      dev.banrules.mdm.inventory.microsoft.UninstallReader,
      dev.banrules.mdm.inventory.microsoft.WingetReader,
      dev.banrules.mdm.inventory.osquery.FleetReader,
      dev.banrules.mdm.inventory.osquery.OsqueryReader,
      dev.banrules.mdm.inventory.sbom.CycloneDxReader,
      dev.banrules.mdm.inventory.sbom.SpdxReader,
      dev.banrules.mdm.inventory.sbom.SwidReader;
}

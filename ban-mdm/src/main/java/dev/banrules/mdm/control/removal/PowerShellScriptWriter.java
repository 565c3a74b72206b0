package dev.banrules.mdm.control.removal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.model.device.Platform;

/** Writes a script for Windows that lists banned software, and removes it if told to. */
public final class PowerShellScriptWriter implements ControlWriter {

  /** The function of the script that looks for software of a scheme. */
  private static final ImmutableMap<String, String> FUNCTIONS =
      ImmutableMap.of(
          "windows-pfn", "Find-Package",
          "windows-product", "Find-Product",
          "winget", "Find-Winget");

  private static final String FUNCTION_TEXT =
      """
      # Lists what it finds; with -Remove it also removes that.
      param([switch]$Remove)
      Set-StrictMode -Version Latest

      function Find-Package($Family, $Bans) {
        Get-AppxPackage -AllUsers | Where-Object { $_.PackageFamilyName -eq $Family } | ForEach-Object {
          Write-Output "package $($_.PackageFullName) ($Bans)"
          if ($Remove) { Remove-AppxPackage -AllUsers -Package $_.PackageFullName }
        }
      }

      function Find-Product($Key, $Bans) {
        foreach ($Root in 'HKLM:\\SOFTWARE', 'HKLM:\\SOFTWARE\\WOW6432Node') {
          $Path = Join-Path $Root "Microsoft\\Windows\\CurrentVersion\\Uninstall\\$Key"
          if (-not (Test-Path -LiteralPath $Path)) { continue }
          $Entry = Get-ItemProperty -LiteralPath $Path
          $Quiet = $Entry.PSObject.Properties['QuietUninstallString']
          Write-Output "product $Key ($Bans)"
          if ($Remove -and $Quiet) { cmd.exe /c $Quiet.Value }
          elseif ($Remove) { Write-Output "product ${Key}: no silent removal is known, remove it by hand" }
        }
      }

      function Find-Winget($Id, $Bans) {
        if (-not (Get-Command winget -ErrorAction SilentlyContinue)) { return }
        winget list --id $Id --exact --accept-source-agreements | Out-Null
        if ($LASTEXITCODE -ne 0) { return }
        Write-Output "winget $Id ($Bans)"
        if ($Remove) { winget uninstall --id $Id --exact --silent }
      }

      """;

  /** Called by the service loader. */
  public PowerShellScriptWriter() {}

  @Override
  public String format() {
    return "removal-powershell";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.WINDOWS);
  }

  @Override
  public boolean removes() {
    return true;
  }

  @Override
  public Placement place(ControlLine line) {
    return RemovalPlaces.place(line, FUNCTIONS);
  }

  @Override
  public String write(ControlContent content) {
    return RemovalPlaces.heading(content) + FUNCTION_TEXT + RemovalPlaces.calls(content, FUNCTIONS);
  }
}

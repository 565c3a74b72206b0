package dev.banrules.mdm.control.removal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.model.device.Platform;

/** Writes a script for Linux and macOS that lists banned software, and removes it if told to. */
public final class ShellScriptWriter implements ControlWriter {

  /** The function of the script that looks for software of a scheme. */
  private static final ImmutableMap<String, String> FUNCTIONS =
      ImmutableMap.of(
          "deb",
          "deb",
          "rpm",
          "rpm_package",
          "snap",
          "snap_package",
          "flatpak",
          "flatpak_app",
          "homebrew",
          "brew_package",
          "apple",
          "mac_app");

  private static final String FUNCTION_TEXT =
      """
      # Lists what it finds; with --remove it also removes that.
      set -u
      remove=no
      [ "${1-}" = "--remove" ] && remove=yes

      found() { # what, bans, then the command that removes it
        printf '%s (%s)\\n' "$1" "$2"
        shift 2
        if [ "$remove" = yes ]; then "$@"; fi
      }
      has() { command -v "$1" >/dev/null 2>&1; }

      deb() {
        has dpkg-query || return 0
        dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q ' ok installed$' || return 0
        found "deb $1" "$2" apt-get remove -y "$1"
      }
      rpm_package() {
        has rpm && rpm -q "$1" >/dev/null 2>&1 || return 0
        if has dnf; then found "rpm $1" "$2" dnf remove -y "$1"
        else found "rpm $1" "$2" rpm -e "$1"; fi
      }
      snap_package() {
        has snap && snap list "$1" >/dev/null 2>&1 || return 0
        found "snap $1" "$2" snap remove "$1"
      }
      flatpak_app() {
        has flatpak && flatpak info "$1" >/dev/null 2>&1 || return 0
        found "flatpak $1" "$2" flatpak uninstall -y "$1"
      }
      brew_package() {
        has brew && brew list "$1" >/dev/null 2>&1 || return 0
        found "homebrew $1" "$2" brew uninstall "$1"
      }
      mac_app() {
        has mdfind || return 0
        mdfind "kMDItemCFBundleIdentifier == '$1'c" | while IFS= read -r path; do
          case "$path" in
            /Applications/*.app) found "app $path" "$2" rm -rf "$path" ;;
            *) printf 'app %s (%s): remove it by hand\\n' "$path" "$2" ;;
          esac
        done
      }

      """;

  /** Called by the service loader. */
  public ShellScriptWriter() {}

  @Override
  public String format() {
    return "removal-sh";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.LINUX, Platform.MACOS);
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
    return "#!/bin/sh\n"
        + RemovalPlaces.heading(content)
        + FUNCTION_TEXT
        + RemovalPlaces.calls(content, FUNCTIONS);
  }
}

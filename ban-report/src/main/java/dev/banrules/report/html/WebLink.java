package dev.banrules.report.html;

import java.util.regex.Pattern;

/** Links to the sources that catalogs name; a catalog may be anybody's. */
final class WebLink {

  private static final Pattern WEB = Pattern.compile("https?://[!-~]+");

  private WebLink() {}

  /** The address as a link where it is one of the web, else as text. */
  static void write(Markup out, String address, String text) {
    if (WEB.matcher(address).matches()) {
      out.element("a", text, "href", address, "rel", "noreferrer noopener");
    } else {
      out.text(address);
    }
  }
}

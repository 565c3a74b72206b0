package dev.banrules.report.html;

/** Pages as golden files hold them. */
public final class HtmlText {

  private HtmlText() {}

  /** The page without style and script, in lines that show what changed. */
  public static String withoutFiles(String page) {
    return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
        .replaceAll("sha256-[^&]*", "sha256-…")
        .replaceAll("(</?(?:section|article|ul|tr|p|dl|svg|details|table|header)\\b)", "\n$1");
  }
}

package dev.banrules.mdm.inventory.android;

import java.util.regex.Pattern;

/** The form of an Android package name; {@code android} itself has one segment. */
final class AndroidPackageName {

  private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*");

  private AndroidPackageName() {}

  static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }
}

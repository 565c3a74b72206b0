package dev.banrules.cli.blocklist;

import com.google.common.collect.ImmutableList;
import dev.banrules.mdm.control.Controls;
import java.util.Iterator;

/** The formats of block lists: for people, for programs, and for the tools that enforce them. */
final class ListFormats implements Iterable<String> {

  static final String TEXT = "text";
  static final String JSON = "json";

  @Override
  public Iterator<String> iterator() {
    return ImmutableList.<String>builder()
        .add(TEXT, JSON)
        .addAll(Controls.installed().formats())
        .build()
        .iterator();
  }
}

/** {@code ban blocklist}: what is banned for devices of some facts. */
@NullMarked
package dev.banrules.cli.blocklist;

import org.jspecify.annotations.NullMarked;

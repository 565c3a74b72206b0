/** {@code ban profile}: what was read of devices, as profiles. */
@NullMarked
package dev.banrules.cli.profile;

import org.jspecify.annotations.NullMarked;

/** {@code ban evidence}: what an organisation can show of one act. */
@NullMarked
package dev.banrules.cli.evidence;

import org.jspecify.annotations.NullMarked;

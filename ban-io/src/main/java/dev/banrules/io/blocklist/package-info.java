/** Block lists: read and written. */
@NullMarked
package dev.banrules.io.blocklist;

import org.jspecify.annotations.NullMarked;

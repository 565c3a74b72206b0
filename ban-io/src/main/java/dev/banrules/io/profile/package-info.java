/** Device profiles: read, alone or as a fleet, and written. */
@NullMarked
package dev.banrules.io.profile;

import org.jspecify.annotations.NullMarked;

/** {@code ban serve}: the service over HTTP, which a checkout has. */
@NullMarked
package dev.banrules.cli.serve;

import org.jspecify.annotations.NullMarked;

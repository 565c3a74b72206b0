/** Reports on fleets: the service that writes one format, and the way to the writers there are. */
@NullMarked
package dev.banrules.report.fleet;

import org.jspecify.annotations.NullMarked;

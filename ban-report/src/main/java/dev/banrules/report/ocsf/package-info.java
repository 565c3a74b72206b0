/** Events of the Open Cybersecurity Schema Framework, which SIEMs and data lakes take in. */
@NullMarked
package dev.banrules.report.ocsf;

import org.jspecify.annotations.NullMarked;

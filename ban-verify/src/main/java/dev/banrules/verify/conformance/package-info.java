/**
 * Cases with the verdict that each must have, and a runner that holds any {@link
 * dev.banrules.verify.Auditor} to them. The README beside the resources describes their format.
 */
@NullMarked
package dev.banrules.verify.conformance;

import org.jspecify.annotations.NullMarked;

/**
 * What the readers share: hardened JSON and XML, records of named texts, days, words of devices.
 */
@NullMarked
package dev.banrules.mdm.inventory.support;

import org.jspecify.annotations.NullMarked;

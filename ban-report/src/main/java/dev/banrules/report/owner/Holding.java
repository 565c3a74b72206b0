package dev.banrules.report.owner;

import dev.banrules.model.software.Stake;
import dev.banrules.model.software.Vendor;

/**
 * A stake that holds on a day, and the vendor at its other end.
 *
 * @param vendor the owner, or what is owned
 * @param stake the stake
 */
public record Holding(Vendor vendor, Stake stake) {}

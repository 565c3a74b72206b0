/** Devices that arguments name: profiles or inventories of other tools, and facts they lack. */
@NullMarked
package dev.banrules.cli.device;

import org.jspecify.annotations.NullMarked;

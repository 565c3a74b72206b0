/** What is banned for devices of some facts, as a store or a device can enforce it. */
@NullMarked
package dev.banrules.model.blocklist;

import org.jspecify.annotations.NullMarked;

/** Apple inventories: MDM responses, system_profiler and Santa. */
@NullMarked
package dev.banrules.io.inventory.apple;

import org.jspecify.annotations.NullMarked;

/** Apple inventories: MDM responses, system_profiler and Santa. */
@NullMarked
package dev.banrules.mdm.inventory.apple;

import org.jspecify.annotations.NullMarked;

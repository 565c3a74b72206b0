/** Android inventories: the Android Management API, a cable, and Headwind MDM. */
@NullMarked
package dev.banrules.mdm.inventory.android;

import org.jspecify.annotations.NullMarked;

/** Android controls. */
@NullMarked
package dev.banrules.mdm.control.android;

import org.jspecify.annotations.NullMarked;

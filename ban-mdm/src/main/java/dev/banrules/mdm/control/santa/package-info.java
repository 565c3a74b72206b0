/** Rules of Santa. */
@NullMarked
package dev.banrules.mdm.control.santa;

import org.jspecify.annotations.NullMarked;

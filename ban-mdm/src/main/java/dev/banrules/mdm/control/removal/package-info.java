/** Script templates that find banned software, and remove it where told to. */
@NullMarked
package dev.banrules.mdm.control.removal;

import org.jspecify.annotations.NullMarked;

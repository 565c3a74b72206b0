/** Controls of name resolution. */
@NullMarked
package dev.banrules.mdm.control.network;

import org.jspecify.annotations.NullMarked;

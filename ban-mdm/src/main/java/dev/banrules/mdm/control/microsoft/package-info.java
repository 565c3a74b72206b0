/** Microsoft controls: Intune, Defender hunting and AppLocker. */
@NullMarked
package dev.banrules.mdm.control.microsoft;

import org.jspecify.annotations.NullMarked;

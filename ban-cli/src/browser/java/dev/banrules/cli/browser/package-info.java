/** Reports as a browser shows them; needs Chromium and its driver. */
@NullMarked
package dev.banrules.cli.browser;

import org.jspecify.annotations.NullMarked;

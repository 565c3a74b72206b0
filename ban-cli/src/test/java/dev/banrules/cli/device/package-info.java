@NullMarked
package dev.banrules.cli.device;

import org.jspecify.annotations.NullMarked;

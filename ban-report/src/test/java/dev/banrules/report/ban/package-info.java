@NullMarked
package dev.banrules.report.ban;

import org.jspecify.annotations.NullMarked;

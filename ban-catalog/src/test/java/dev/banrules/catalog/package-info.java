@NullMarked
package dev.banrules.catalog;

import org.jspecify.annotations.NullMarked;

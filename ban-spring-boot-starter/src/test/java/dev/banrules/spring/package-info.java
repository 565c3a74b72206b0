@NullMarked
package dev.banrules.spring;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.banrules.runtime.repository;

import org.jspecify.annotations.NullMarked;

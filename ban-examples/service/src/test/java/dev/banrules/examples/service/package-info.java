@NullMarked
package dev.banrules.examples.service;

import org.jspecify.annotations.NullMarked;

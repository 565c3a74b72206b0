/**
 * Catalogs from a repository of The Update Framework: nobody between it and this client can forge
 * them, roll them back or freeze them unseen.
 */
@NullMarked
package dev.banrules.runtime.repository;

import org.jspecify.annotations.NullMarked;

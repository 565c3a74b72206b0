package dev.banrules.runtime.tuf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys of a repository.
 *
 * @param metadata the document
 * @param consistentSnapshot whether names of files begin with their version or hash
 * @param roles who signs for each role
 */
public record Root(
    Metadata metadata, boolean consistentSnapshot, ImmutableMap<Role, RoleKeys> roles) {

  /** Checks that nothing is null. */
  public Root {
    requireNonNull(metadata, "metadata");
    requireNonNull(roles, "roles");
  }

  /**
   * {@return the root of some bytes, whose own keys have signed it}
   *
   * @param bytes the document
   * @throws TufException if it is no root, or its keys have not signed it
   */
  public static Root read(byte[] bytes) throws TufException {
    Root root = of(Metadata.read(Role.ROOT, bytes));
    root.check(root.metadata());
    return root;
  }

  /**
   * {@return what a document says, whoever has signed it}
   *
   * @param metadata a document of the role root
   * @throws TufException if it is no root
   */
  public static Root of(Metadata metadata) throws TufException {
    ObjectNode signed = metadata.signed();
    Map<String, TufKey> keys = new HashMap<>();
    ObjectNode listed = Fields.object(signed, "keys");
    for (String id : listed.propertyNames()) {
      keys.put(id, TufKey.read(id, Fields.object(listed, id)));
    }
    ImmutableMap.Builder<Role, RoleKeys> roles = ImmutableMap.builder();
    ObjectNode named = Fields.object(signed, "roles");
    for (Role role : Role.values()) {
      roles.put(role, roleKeys(role, Fields.object(named, role.word()), keys));
    }
    boolean consistent =
        signed.has("consistent_snapshot") && Fields.flag(signed, "consistent_snapshot");
    return new Root(metadata, consistent, roles.buildOrThrow());
  }

  private static RoleKeys roleKeys(Role role, ObjectNode json, Map<String, TufKey> keys)
      throws TufException {
    ImmutableList.Builder<TufKey> own = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    for (JsonNode id : Fields.array(json, "keyids")) {
      TufKey key = id.isString() ? keys.get(id.asString()) : null;
      if (key == null) {
        throw new TufException("the role " + role.word() + " names a key that is not listed");
      }
      if (!seen.add(key.id())) {
        throw new TufException("the role " + role.word() + " names a key twice");
      }
      own.add(key);
    }
    return new RoleKeys(own.build(), Fields.number(json, "threshold", 1));
  }

  /** {@return its version} */
  public long version() {
    return metadata.version();
  }

  /**
   * {@return who signs for a role}
   *
   * @param role the role
   */
  public RoleKeys keys(Role role) {
    RoleKeys keys = roles.get(role);
    if (keys == null) {
      throw new IllegalStateException("a root has all roles: " + role);
    }
    return keys;
  }

  /**
   * Checks that enough keys of its role have signed a document.
   *
   * @param document the document
   * @throws TufException if fewer have
   */
  public void check(Metadata document) throws TufException {
    keys(document.role()).check(document, "root version " + version());
  }

  /**
   * {@return whether a role has the same keys in another root}
   *
   * @param role the role
   * @param other the other root
   */
  public boolean hasSameKeys(Role role, Root other) {
    return keys(role).isSame(other.keys(role));
  }
}

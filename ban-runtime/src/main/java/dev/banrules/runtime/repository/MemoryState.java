package dev.banrules.runtime.repository;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lasts as long as the process. */
final class MemoryState implements RepositoryState {

  private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  @Override
  public Lock lock() {
    lock.lock();
    return lock::unlock;
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  @Override
  public void write(String name, byte[] content) {
    kept.put(name, content);
  }

  @Override
  public void delete(String name) {
    kept.remove(name);
  }

  @Override
  public void keepTargets(Set<String> names) {
    kept.keySet().removeIf(name -> KeptNames.isTarget(name) && !names.contains(name));
  }
}

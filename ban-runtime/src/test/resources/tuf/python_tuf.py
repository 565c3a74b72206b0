"""python-tuf as a client (update) and as a writer (write) of repositories."""

import datetime
import os
import sys

try:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from securesystemslib.signer import CryptoSigner
    from tuf.api.metadata import (Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp)
    from tuf.ngclient import Updater
except ImportError as failure:
    print(failure)
    sys.exit(77)


def update(state, address, now, *names):
    targets = os.path.join(state, "targets")
    os.makedirs(targets, exist_ok=True)
    updater = Updater(state, address, targets, address + "targets/")
    updater._trusted_set.reference_time = datetime.datetime.fromtimestamp(int(now), datetime.timezone.utc)
    updater.refresh()
    for name in names:
        target = updater.get_targetinfo(name)
        if target is None:
            raise ValueError("no target " + name)
        print(updater.download_target(target))


def write(folder, catalog, versions):
    """Writes a repository with two keys for targets, and a root that was rotated once."""
    os.makedirs(os.path.join(folder, "targets"), exist_ok=True)
    expires = datetime.datetime(2037, 1, 1, tzinfo=datetime.timezone.utc)
    signers = {role: [CryptoSigner(Ed25519PrivateKey.generate())] for role in ("root", "snapshot", "timestamp")}
    signers["targets"] = [CryptoSigner(Ed25519PrivateKey.generate()) for _ in range(2)]

    root = Metadata(Root(version=1, expires=expires, consistent_snapshot=True))
    for role, own in signers.items():
        for signer in own:
            root.signed.add_key(signer.public_key, role)
        root.signed.roles[role].threshold = len(own)
    old = signers["root"][0]
    root.sign(old)
    root.to_file(os.path.join(folder, "1.root.json"))
    new = CryptoSigner(Ed25519PrivateKey.generate())
    root.signed.revoke_key(old.public_key.keyid, "root")
    root.signed.add_key(new.public_key, "root")
    root.signed.version = 2
    root.signatures.clear()
    root.sign(old)
    root.sign(new, append=True)
    root.to_file(os.path.join(folder, "2.root.json"))

    for version in range(1, int(versions) + 1):
        with open(catalog, "rb") as file:
            content = file.read()
        target = TargetFile.from_data("lists/über uns.yaml", content)
        targets = Metadata(Targets(version=version, expires=expires, targets={target.path: target}))
        targets.signed.unrecognized_fields["x-note"] = 'quote " backslash \\ tab \t line \n \u00e9 \U0001f600'
        for path in target.get_prefixed_paths():
            full = os.path.join(folder, "targets", path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "wb") as file:
                file.write(content)
        for signer in signers["targets"]:
            targets.sign(signer, append=True)
        targets.to_file(os.path.join(folder, f"{version}.targets.json"))
        snapshot = Metadata(Snapshot(version=version, expires=expires, meta={"targets.json": MetaFile(version)}))
        snapshot.sign(signers["snapshot"][0])
        snapshot.to_file(os.path.join(folder, f"{version}.snapshot.json"))
        timestamp = Metadata(Timestamp(version=version, expires=expires, snapshot_meta=MetaFile(version)))
        timestamp.sign(signers["timestamp"][0])
        timestamp.to_file(os.path.join(folder, "timestamp.json"))


{"update": update, "write": write}[sys.argv[1]](*sys.argv[2:])

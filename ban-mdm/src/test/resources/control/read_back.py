"""Reads documents of controls with what Python has; a folder of them is the one argument.

Fleet's policies are there as the JSON that a YAML parser made of them.
"""

import csv
import json
import plistlib
import sqlite3
import sys
from pathlib import Path

folder = Path(sys.argv[1])


def text(name):
    return (folder / name).read_text(encoding="utf-8")


profile = plistlib.loads((folder / "apple-profile").read_bytes())
assert profile["PayloadType"] == "Configuration"
blocked = profile["PayloadContent"][0]["blockedAppBundleIDs"]
assert blocked == ["com.tencent.xin", "com.tencent.xinWeChat"], blocked

santa = plistlib.loads((folder / "santa-profile").read_bytes())
assert santa["PayloadContent"][0]["StaticRules"] == json.loads(text("santa"))["rules"]

with open(folder / "csv", encoding="utf-8", newline="") as table:
    assert {len(row) for row in csv.reader(table)} == {7}

queries = {name: query["query"] for name, query in json.loads(text("osquery"))["queries"].items()}


def database(rows):
    memory = sqlite3.connect(":memory:")
    memory.executescript(
        """
        CREATE TABLE apps (bundle_identifier, path);
        CREATE TABLE signature (path, team_identifier);
        CREATE TABLE homebrew_packages (name);
        CREATE TABLE registry (key, name);
        CREATE TABLE programs (package_family_name);
        CREATE TABLE deb_packages (name, status);
        CREATE TABLE rpm_packages (name);
        CREATE TABLE users (uid);
        CREATE TABLE chrome_extensions (uid, identifier);
        """
    )
    for table, values in rows:
        marks = ", ".join("?" * len(values))
        memory.execute(f"INSERT INTO {table} VALUES ({marks})", values)
    return memory


def found(rows):
    memory = database(rows)
    return sorted(name for name, query in queries.items() if memory.execute(query).fetchall())


UNINSTALL = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
assert found([]) == []
assert found([("apps", ("COM.tencent.xinWeChat", "/a"))]) == ["wechat-apple"]
assert found([("apps", ("com.tencent.xinWeChat2", "/a"))]) == []
team = ("signature", ("/a", "5A4RE8SF68"))
assert found([("apps", ("com.tencent.other", "/a")), team]) == ["tencent-apple-team"]
assert found([("apps", ("com.tencent.meeting", "/a")), team]) == []
assert found([("deb_packages", ("kesl", "install ok installed"))]) == ["kaspersky-endpoint-deb"]
assert found([("deb_packages", ("kesl", "deinstall ok config-files"))]) == []
assert found([("registry", (UNINSTALL, "WeChat"))]) == ["wechat-windows-product"]
extension = ("chrome_extensions", ("1", "ahkjpbeeocnddjkakilopmfdlnjdpcdm"))
assert found([("users", ("1",)), extension]) == ["kaspersky-endpoint-chrome"]

policies = json.loads(text("fleet.json"))
assert len(policies) == len(queries)
for policy in policies:
    assert len(database([]).execute(policy["query"]).fetchall()) == 1, policy
deb = [("deb_packages", ("wechat", "install ok installed"))]
failing = [policy["name"] for policy in policies if not database(deb).execute(policy["query"]).fetchall()]
assert failing == ["WeChat is not installed (wechat-deb)"], failing

print("read back")

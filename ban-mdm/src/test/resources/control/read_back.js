// Reads the documents for Microsoft's tools: hunting queries with Microsoft's own parser, the removal script with a grammar of
// PowerShell. The folder of the documents is the one argument.
"use strict";
const assert = require("assert");
const fs = require("fs");
const path = require("path");
require("@kusto/language-service-next/bridge.js");
require("@kusto/language-service-next/Kusto.Language.Bridge.js");
const { Language: Grammar, Parser } = require("web-tree-sitter");

const text = (name) => fs.readFileSync(path.join(process.argv[2], name), "utf8");

// The columns that the queries use, of the tables of advanced hunting.
const { GlobalState, KustoCode, Symbols } = Kusto.Language;
const tables = {
  DeviceProcessEvents: "(FileName: string, FolderPath: string, SHA256: string)",
  DeviceTvmBrowserExtensions: "(ExtensionId: string)",
  DeviceTvmSoftwareInventory: "(SoftwareVendor: string, SoftwareName: string, SoftwareVersion: string)",
  DeviceNetworkEvents: "(RemoteUrl: string)",
};
const database = new Symbols.DatabaseSymbol.$ctor1(
  "hunting",
  System.Array.init(
    Object.entries(tables).map(([name, columns]) => Symbols.TableSymbol.From(columns).WithName(name)),
    Symbols.Symbol,
  ),
);
const state = GlobalState.Default.WithDatabase(database);

function faults(query) {
  const found = KustoCode.ParseAndAnalyze(query, state).GetDiagnostics();
  return Array.from({ length: found.Count }, (_, i) => found.getItem(i).Message);
}

// A blank line separates queries, as in the editor of advanced hunting.
const queries = text("kql").split(/\n\n+/).filter((part) => part.includes("|"));
assert.ok(queries.length > 3, "queries: " + queries.length);
queries.forEach((query) => assert.deepStrictEqual(faults(query), [], query));
assert.notDeepStrictEqual(faults("DeviceProcessEvents | where NoSuchColumn == 1"), []);

async function readPowerShell() {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Grammar.load(require.resolve("tree-sitter-powershell/tree-sitter-powershell.wasm")),
  );
  assert.strictEqual(parser.parse(text("removal-powershell")).rootNode.hasError, false);
  assert.strictEqual(parser.parse("function f { param(").rootNode.hasError, true);
}

readPowerShell().then(
  () => console.log("read back"),
  (fault) => {
    console.error(fault);
    process.exit(1);
  },
);

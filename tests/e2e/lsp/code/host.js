// A host for an extension of Visual Studio Code: activates it with one document open, and prints the line and the code
// of each diagnostic that it is shown. The language client is Code's own; Code's API is a mock, to which this adds what
// the client asks for.
//
//     host.js EXTENSION SITE FILE
"use strict";
const fs = require("fs");
const Module = require("module");
const path = require("path");
const { createVSCodeMock } = require("jest-mock-vscode");
const minimatch = require("minimatch");

const [extension, site, file] = process.argv.slice(2).map((name) => path.resolve(name));
const PATIENCE = 60000;

/** A function as mocks of a test framework are. */
function mocked() {
  const mock = (...given) => (mock.does ? mock.does(...given) : undefined);
  mock.mockImplementation = (does) => Object.assign(mock, { does });
  mock.mockReturnValue = (value) => mock.mockImplementation(() => value);
  return mock;
}

const nothing = { dispose() {} };

/** `api` with classes of no content and events that never come for what it doesn't have. */
function completed(api) {
  const get = (known, name) => {
    if (known[name] === undefined && /^[A-Z]/.test(String(name))) {
      known[name] = class {};
    }
    return known[name] === undefined && /^(on|register)/.test(String(name)) ? () => nothing : known[name];
  };
  return new Proxy(api, { get });
}

const mock = createVSCodeMock({ fn: mocked, spyOn: () => mocked() });
const folder = { uri: mock.Uri.file(site), name: "site", index: 0 };
const text = fs.readFileSync(file, "utf8");
const document = {
  uri: mock.Uri.file(file), fileName: file, languageId: "fluent", version: 1, isClosed: false, getText: () => text,
};
const diagnostics = new Map();

const workspace = completed({
  workspaceFolders: [folder],
  textDocuments: [document],
  notebookDocuments: [],
  getConfiguration: () => ({ get: (_key, otherwise) => otherwise, inspect: () => undefined }),
  getWorkspaceFolder: () => folder,
  createFileSystemWatcher: () => completed({ ...nothing }),
  fs: { isWritableFileSystem: () => true },
});
const window = completed({
  createOutputChannel: () => ({ append: console.error, appendLine: console.error, show() {}, ...nothing }),
  showErrorMessage: async (message) => console.error(message),
  visibleTextEditors: [],
  tabGroups: { all: [], onDidChangeTabs: () => nothing },
});
const selects = (filter) =>
  (!filter.scheme || filter.scheme === document.uri.scheme) &&
  (!filter.language || filter.language === document.languageId) &&
  (!filter.pattern || minimatch(document.uri.fsPath, filter.pattern));
const languages = completed({
  createDiagnosticCollection: () => ({
    set: (uri, found) => diagnostics.set(uri.fsPath, found),
    delete: (uri) => diagnostics.delete(uri.fsPath),
    clear: () => diagnostics.clear(),
    forEach() {},
    ...nothing,
  }),
  match: (selector) => ([].concat(selector).some(selects) ? 10 : 0),
});
class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => nothing };
  cancel() {}
  dispose() {}
}
const commands = completed({ executeCommand: async () => {} });
const { engines } = JSON.parse(fs.readFileSync(path.join(extension, "package.json"), "utf8"));
const vscode = completed({
  ...mock, workspace, window, languages, commands, CancellationTokenSource,
  version: engines.vscode.replace("^", ""),
  env: { language: "en" },
});

const load = Module._load;
Module._load = (name, ...rest) => (name === "vscode" ? vscode : load(name, ...rest));

async function main() {
  const { activate, deactivate } = require(path.join(extension, "extension.js"));
  await activate();
  const end = Date.now() + PATIENCE;
  while (!diagnostics.get(file)?.length && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const { range, code } of diagnostics.get(file) ?? []) {
    console.log(`${range.start.line + 1}: ${code?.value ?? code}`);
  }
  await deactivate();
}
main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

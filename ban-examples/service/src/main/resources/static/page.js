"use strict";

const form = document.getElementById("question");
const file = document.getElementById("file");
const drop = document.getElementById("drop");
const button = form.querySelector("button");
let saved = null;

const show = (id, shown) => { document.getElementById(id).hidden = !shown; };
const write = (id, text) => { document.getElementById(id).textContent = text; };

// A file that misses the frame would be opened by the browser in place of this page.
for (const name of ["dragover", "drop"]) {
  window.addEventListener(name, event => event.preventDefault());
}
drop.addEventListener("dragover", () => drop.classList.add("over"));
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", event => {
  drop.classList.remove("over");
  const dropped = event.dataTransfer.files;
  if (dropped.length === 1) {
    file.files = dropped;
    write("status", `${dropped[0].name} is chosen.`);
  } else if (dropped.length > 1) {
    write("status", "Drop one file at a time.");
  }
});

function address() {
  const query = new URLSearchParams({format: "html"});
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") {
      query.set(name, value.trim());
    }
  }
  return `v1/audits?${query}`;
}

function headers() {
  const token = document.getElementById("token").value;
  const all = {"Content-Type": "application/octet-stream"};
  if (token) {
    all.Authorization = `Bearer ${token}`;
  }
  return all;
}

function place(diagnostic) {
  return diagnostic.line
    ? `line ${diagnostic.line}, column ${diagnostic.column}${diagnostic.pointer ? ` (${diagnostic.pointer})` : ""}: `
    : "";
}

function showProblem(title, detail, diagnostics) {
  write("problem-title", title);
  write("problem-detail", detail);
  document.getElementById("diagnostics").replaceChildren(...diagnostics.map(diagnostic => {
    const item = document.createElement("li");
    item.textContent = place(diagnostic) + diagnostic.message;
    return item;
  }));
  show("problem", true);
  document.getElementById("problem").focus();
}

function showReport(page) {
  const save = document.getElementById("save");
  if (saved) {
    URL.revokeObjectURL(saved);
  }
  saved = URL.createObjectURL(new Blob([page], {type: "text/html"}));
  save.href = saved;
  // Links of the report open beside it; the frame can show nothing else.
  document.getElementById("report").srcdoc = page.replace("<head>", "<head><base target=\"_blank\">");
  show("result", true);
  document.getElementById("result").focus();
}

async function ask() {
  const response = await fetch(address(), {method: "POST", body: file.files[0], headers: headers()});
  if (response.ok) {
    showReport(await response.text());
    return "The report is below.";
  }
  const problem = await response.json();
  if (response.status === 401) {
    show("access", true);
    document.getElementById("token").focus();
    return "This service asks for its access token.";
  }
  showProblem(problem.title, problem.detail || "", problem.diagnostics || []);
  return "There is no report.";
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  show("problem", false);
  show("result", false);
  if (file.files.length === 0) {
    write("status", "Choose an inventory file first.");
    file.focus();
    return;
  }
  button.disabled = true;
  write("status", "Checking…");
  try {
    write("status", await ask());
  } catch (failure) {
    write("status", "");
    showProblem("The service can't be reached", String(failure), []);
  } finally {
    button.disabled = false;
  }
});

"use strict";

const form = document.getElementById("question");
const list = document.getElementById("changes");
const more = document.getElementById("more");
const PAGE = 50;
let last = null;
let day = null;

const say = text => { document.getElementById("status").textContent = text; };

function element(name, text, ...children) {
  const made = document.createElement(name);
  made.append(...(text ? [text] : []), ...children);
  return made;
}

// The service's days are days of its own clock; this one is the reader's.
function heading(at) {
  const now = new Date();
  const two = number => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return at === today ? `Today, ${at}` : at;
}

function show(change) {
  if (change.at !== day) {
    day = change.at;
    list.append(element("h2", heading(day)));
  }
  const article = element("article", "", element("h3", change.device), element("p", change.because));
  if (change.ended.length > 0) {
    const items = change.ended.map(finding => element("li", `${finding.software}: ${finding.ban} (${finding.consequence})`));
    article.append(element("p", "No longer found:"), element("ul", "", ...items));
  }
  if (change.reasons) {
    article.append(element("details", "", element("summary", "What was found, and why"), element("pre", change.reasons)));
  }
  list.append(article);
}

async function load() {
  const query = new URLSearchParams({limit: PAGE});
  const device = document.getElementById("device").value.trim();
  const token = document.getElementById("token").value;
  if (device) {
    query.set("device", device);
  }
  if (last !== null) {
    query.set("before", last);
  }
  const response = await fetch(`v1/changes?${query}`, {headers: token ? {Authorization: `Bearer ${token}`} : {}});
  if (response.status === 401) {
    document.getElementById("access").hidden = false;
    document.getElementById("token").focus();
    return "This service asks for its access token.";
  }
  if (!response.ok) {
    const problem = await response.json();
    return `${problem.title}. ${problem.detail || ""}`;
  }
  const changes = await response.json();
  changes.forEach(show);
  more.hidden = changes.length < PAGE;
  if (changes.length > 0) {
    last = changes[changes.length - 1].number;
  }
  return list.childElementCount === 0 ? "Nothing has changed." : "";
}

async function ask() {
  say("Loading…");
  try {
    say(await load());
  } catch (failure) {
    say(`The service can't be reached: ${failure}`);
  }
}

form.addEventListener("submit", event => {
  event.preventDefault();
  list.replaceChildren();
  last = null;
  day = null;
  ask();
});
more.addEventListener("click", ask);
ask();

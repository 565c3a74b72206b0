(function () {
  "use strict";
  var table = document.getElementById("device-table");
  var controls = document.getElementById("controls");
  if (!table || !controls) {
    return;
  }
  var devices = Array.from(table.tBodies);
  var search = document.getElementById("search");
  var count = document.getElementById("count");
  var boxes = Array.from(controls.querySelectorAll("input[type=checkbox]"));

  // What a person searches for is in the text of the page, folded or not.
  var texts = devices.map(function (device) {
    return device.textContent.toLowerCase();
  });

  function filter() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var wanted = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var shown = 0;
    devices.forEach(function (device, i) {
      var fits = wanted.includes(device.dataset.status)
          && words.every(function (word) { return texts[i].includes(word); });
      device.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent =
        count.dataset.text.replace("{shown}", shown).replace("{all}", devices.length);
  }

  function key(device, column) {
    var cell = device.rows[0].cells[column];
    return "sort" in cell.dataset ? cell.dataset.sort : cell.textContent;
  }

  var order = new Intl.Collator(document.documentElement.lang, { numeric: true });

  function compare(a, b) {
    var both = Number(a) - Number(b);
    return Number.isNaN(both) ? order.compare(a, b) : both;
  }

  var heads = Array.from(table.tHead.rows[0].cells);

  function sort(column) {
    var down = heads[column].getAttribute("aria-sort") === "ascending";
    heads.forEach(function (head) { head.removeAttribute("aria-sort"); });
    heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
    var sorted = devices.slice().sort(function (a, b) {
      return (down ? -1 : 1) * compare(key(a, column), key(b, column));
    });
    table.append.apply(table, sorted);
  }

  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", function () { sort(column); });
  });

  function fold(open) {
    table.querySelectorAll("details.findings").forEach(function (part) { part.open = open; });
  }

  document.getElementById("unfold").addEventListener("click", function () { fold(true); });
  document.getElementById("fold").addEventListener("click", function () { fold(false); });
  search.addEventListener("input", filter);
  boxes.forEach(function (box) { box.addEventListener("change", filter); });
  controls.addEventListener("submit", function (event) { event.preventDefault(); });

  // Paper does not unfold.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (part) { part.open = false; });
  });

  controls.hidden = false;
  filter();
})();

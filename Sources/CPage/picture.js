"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const rows = [...document.querySelectorAll(".row")];
  const groups = [...document.querySelectorAll(".group")];
  const names = rows.map((row) => row.querySelector(".name"));
  const status = document.getElementById("shown");
  const search = document.getElementById("search");
  const selects = [...document.querySelectorAll(".filters select[data-facet]")];
  const languages = document.getElementById("language");
  const toggle = document.getElementById("view");
  const timeline = document.querySelector(".timeline");
  const table = document.getElementById("table");
  let words = data.words[data.language];

  // Letters without case, width and marks, as the search of the shell has them.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = data.rows.map((row) => fold(
    [row.label, row.id, row.date, row.source, ...Object.values(row.names), ...row.facets.flat()]
      .filter(Boolean).join("\n")));

  const fill = (template, ...values) =>
    template.replace(/\{(\d)\}/g, (_, place) => values[Number(place)]);
  const element = (name, text, parent) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (parent) parent.append(made);
    return made;
  };
  const label = (row) => row.names[languages.value] || row.label;

  // Which rows are there.
  let visible = rows.map((_, place) => place);
  const filter = () => {
    const wanted = fold(search.value.trim()).split(/\s+/).filter(Boolean);
    const chosen = selects.map((select) => [Number(select.dataset.facet), select.value]).filter(([, value]) => value);
    visible = [];
    rows.forEach((element, place) => {
      const row = data.rows[element.dataset.row];
      const text = texts[element.dataset.row];
      const isThere = wanted.every((word) => text.includes(word))
        && chosen.every(([facet, value]) => row.facets[facet].includes(value));
      element.hidden = !isThere;
      if (isThere) visible.push(place);
    });
    for (const group of groups) group.hidden = !group.querySelector(".row:not([hidden])");
    status.textContent = fill(words.shown, visible.length, rows.length);
    if (!visible.includes(current)) focusRow(visible[0], false);
    if (!table.hidden) fillTable();
  };

  // One row takes Tab; the arrows go on from there.
  let current = 0;
  const focusRow = (place, moves = true) => {
    if (place === undefined) return;
    if (names[current]) names[current].tabIndex = -1;
    current = place;
    names[current].tabIndex = 0;
    if (moves) names[current].focus();
  };
  const go = (steps) => {
    const at = visible.indexOf(current);
    focusRow(visible[Math.min(Math.max(at + steps, 0), visible.length - 1)]);
  };
  timeline.addEventListener("keydown", (event) => {
    if (!event.target.classList.contains("name")) {
      if (event.key === "Escape") close(rows[current]);
      return;
    }
    const moves = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: 20, PageUp: -20,
      Home: -rows.length, End: rows.length };
    if (event.key in moves) go(moves[event.key]);
    else if (event.key === "Escape") close(event.target.parentElement);
    else return;
    event.preventDefault();
  });
  timeline.addEventListener("focusin", (event) => {
    const place = names.indexOf(event.target);
    if (place >= 0 && place !== current) focusRow(place, false);
  });

  // What is known of a row.
  const close = (row) => {
    const open = row && row.querySelector(".details");
    if (!open) return;
    open.remove();
    row.querySelector(".name").setAttribute("aria-expanded", "false");
  };
  const open = (row) => {
    const entry = data.rows[row.dataset.row];
    const box = element("div");
    box.className = "details";
    const list = element("dl", undefined, box);
    const add = (term, ...texts) => {
      const said = texts.filter(Boolean);
      if (said.length) element("dt", term, list);
      for (const text of said) element("dd", text, list);
    };
    add(words.date, entry.date);
    add(words.meaning, entry.meaning[languages.value]);
    const names = new Set([entry.label, ...Object.values(entry.names)]);
    add(words.name, ...[...names].filter((name) => name !== label(entry)));
    data.facets.forEach((facet, place) => add(facet, entry.facets[place].join("; ")));
    add(words.source, entry.source);
    add(words.locator, entry.locator);
    add(words.proof, ...entry.proof);
    row.append(box);
    row.querySelector(".name").setAttribute("aria-expanded", "true");
  };
  timeline.addEventListener("click", (event) => {
    const row = event.target.closest(".row");
    if (!row || event.target.closest(".details")) return;
    if (row.querySelector(".details")) close(row); else open(row);
  });

  // The same rows as a table, which is made when it is asked for.
  let order = { column: 0, descends: false };
  const columns = () => [
    [words.date, (row) => row.date || "", (row) => row.from],
    [words.name, label],
    ...data.facets.map((facet, place) => [facet, (row) => row.facets[place].join("; ")]),
    [words.source, (row) => [row.source, row.locator].filter(Boolean).join(", ")],
  ];
  const fillTable = () => {
    const shown = columns();
    table.replaceChildren();
    const head = element("tr", undefined, element("thead", undefined, table));
    shown.forEach(([title], place) => {
      const cell = element("th", undefined, head);
      cell.scope = "col";
      if (order.column === place) cell.setAttribute("aria-sort", order.descends ? "descending" : "ascending");
      const button = element("button", title, cell);
      button.type = "button";
      button.addEventListener("click", () => {
        order = { column: place, descends: order.column === place && !order.descends };
        fillTable();
        table.querySelectorAll("th button")[place].focus();
      });
    });
    const [, text, key = text] = shown[order.column];
    const listed = [...new Set(visible.map((place) => rows[place].dataset.row))].map((row) => data.rows[row]);
    // What has no date is not drawn, and in the table as well as the others.
    if (!search.value && selects.every((select) => !select.value)) listed.push(...data.undated);
    listed.sort((one, other) => {
      const [left, right] = [key(one), key(other)];
      const compared = left === right ? 0 : left === null ? 1 : right === null ? -1
        : typeof left === "number" ? left - right : left.localeCompare(right, languages.value);
      return order.descends ? -compared : compared;
    });
    const body = element("tbody", undefined, table);
    for (const row of listed) {
      const line = element("tr", undefined, body);
      for (const [, text] of shown) element("td", text(row), line);
    }
  };
  toggle.addEventListener("click", () => {
    const isTable = table.hidden;
    table.hidden = !isTable;
    timeline.hidden = isTable;
    toggle.setAttribute("aria-pressed", String(isTable));
    if (isTable) fillTable();
  });

  // The language of names and words.
  const translate = () => {
    words = data.words[languages.value];
    document.documentElement.lang = languages.value;
    for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word];
    rows.forEach((element, place) => {
      const row = data.rows[element.dataset.row];
      names[place].querySelector(".label").textContent = (row.isCertain ? "" : "(?) ") + label(row);
      close(element);
    });
    filter();
  };
  languages.addEventListener("change", translate);
  search.addEventListener("input", filter);
  for (const select of selects) select.addEventListener("change", filter);
  document.querySelector(".filters").hidden = false;
  if (names.length) names[0].tabIndex = 0;
  status.textContent = fill(words.shown, rows.length, rows.length);
})();

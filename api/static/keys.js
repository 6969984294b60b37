// Single keys for reviewing, which the page lists in data-keys, and ? for help. Off in fields, and for good when
// switched off. A key presses the button or link, or chooses the option, whose id is key- and the letter.
"use strict";
(() => {
  const STORE = "evidence-grid-keys";
  const box = document.getElementById("keys");
  const stored = () => { try { return localStorage.getItem(STORE); } catch { return null; } };
  const store = (value) => { try { localStorage.setItem(STORE, value); } catch { /* kept for this page only */ } };
  let on = stored() !== "off";

  const help = document.createElement("details");
  const title = document.createElement("summary");
  const list = document.createElement("ul");
  const toggle = document.createElement("button");
  const keys = box.dataset.keys.split(", ").map((each) => [each[0], each.slice(2)]);
  for (const [key, words] of [...keys, ["?", "this help"]]) {
    const item = document.createElement("li");
    const cap = document.createElement("kbd");
    cap.textContent = key;
    item.append(cap, ` ${words}`);
    list.append(item);
  }
  toggle.type = "button";
  toggle.className = "quiet small";
  help.append(title, list, toggle);
  box.append(help);
  box.hidden = false;

  const show = () => {
    title.textContent = on ? "Keys are on" : "Keys are off";
    toggle.textContent = on ? "Switch the keys off" : "Switch the keys on";
    for (const cap of document.querySelectorAll(".decide kbd")) cap.hidden = !on;
  };
  toggle.addEventListener("click", () => { on = !on; store(on ? "on" : "off"); show(); });

  // A digit chooses in a select too, which has the focus when its choice was missing.
  const typing = (target, key) => target.closest("input, textarea, select, [contenteditable]") !== null
    && !(target.matches("select") && key >= "0" && key <= "9");
  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target, event.key)) return;
    if (event.key === "?") {
      help.open = !help.open;
      title.focus();
    } else if (keys.some(([key]) => key === event.key)) {
      const found = document.getElementById(`key-${event.key}`);
      if (!found) return;
      if (found instanceof HTMLOptionElement) {
        found.selected = true;
        found.closest("select").blur();
      } else {
        found.click();
      }
    } else {
      return;
    }
    event.preventDefault();
  });
  show();
})();

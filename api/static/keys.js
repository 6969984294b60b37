// Single keys for reviewing: a, e, r, u, j, k and ? for help. Off in fields, and for good when switched off.
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
  for (const [key, words] of [["a", "accept"], ["e", "edit"], ["r", "reject"], ["u", "undo"],
                              ["j", "next waiting"], ["k", "previous waiting"], ["?", "this help"]]) {
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

  const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
  document.addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
    if (event.key === "?") {
      help.open = !help.open;
      title.focus();
    } else if (/^[aerujk]$/.test(event.key)) {
      const found = document.getElementById(`key-${event.key}`);
      if (!found) return;
      found.click();
    } else {
      return;
    }
    event.preventDefault();
  });
  show();
})();

// Fetches the progress of reading every five seconds and puts it in place; the page works without it.
"use strict";
(() => {
  const wait = 5000;
  const update = async () => {
    const shown = document.getElementById("progress");
    if (!shown || shown.dataset.done === "yes") return;
    if (!document.hidden) {
      try {
        const answer = await fetch(shown.dataset.from, { headers: { accept: "text/html" } });
        if (answer.redirected || !answer.ok) return;
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("progress");
        if (!fresh) return;
        replace(shown, fresh);
        if (fresh.dataset.done === "yes") return;
      } catch { /* offline for a moment: try again at the next turn */ }
    }
    setTimeout(update, wait);
  };
  // The live region stays the same element, so that screen readers tell its new words, and only when they changed.
  const replace = (shown, fresh) => {
    const said = shown.querySelector("[role=status]");
    const news = fresh.querySelector("[role=status]");
    if (said.textContent.trim() !== news.textContent.trim()) said.replaceChildren(...news.childNodes);
    const keep = [said];
    for (const child of [...shown.children]) if (!keep.includes(child)) child.remove();
    for (const child of [...fresh.children]) if (child !== news) shown.append(child);
    shown.dataset.done = fresh.dataset.done;
  };
  setTimeout(update, wait);
})();

import { make } from "./dom";

/** Hovering over painted words shows why; the same text stands in the list under the turn for keys and readers. */
export function startFindingHints(): void {
  const card = make("div", { class: "hint-card", popover: "manual", "aria-hidden": "true" });
  document.body.append(card);
  document.addEventListener("mouseover", (event) => {
    const mark = (event.target as Element).closest?.<HTMLElement>("mark[data-finding]");
    if (!mark) { if (card.matches(":popover-open")) card.hidePopover(); return; }
    const texts = mark.dataset["finding"]!.split(" ").map((id) => document.getElementById(id)?.querySelector(".why")).filter((why) => why != null);
    if (!texts.length) return;
    card.replaceChildren(...texts.map((why) => why.cloneNode(true)).flatMap((why) => [...why.childNodes]).filter((node) => !(node instanceof Element && node.matches(".dispute-line"))));
    card.showPopover();
    const box = mark.getClientRects()[0]!;
    card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8))}px`;
    const below = box.bottom + 6;
    card.style.top = `${below + card.offsetHeight > innerHeight ? box.top - card.offsetHeight - 6 : below}px`;
  });
  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll<HTMLDetailsElement>("details.finding[open]"))
      if (!open.contains(event.target as Node)) open.open = false;
  });
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && document.querySelector<HTMLDetailsElement>("details.finding[open]");
    if (open) { open.open = false; open.querySelector("summary")?.focus(); }
  });
}

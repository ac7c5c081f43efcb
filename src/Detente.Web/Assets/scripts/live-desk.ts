import htmx from "htmx.org";
import { announce } from "./announce";
import { listen } from "./live";
import { words } from "./words";

interface Told { conversation?: string; id?: string; customer?: { name?: string }; turn?: { speaker?: string; text?: string; temperature?: number; band?: string }; speaker?: string; band?: string; temperature?: number }

/** Keeps the desk up to date: redrawn by the server, merged in place, never moving what a person is reading. */
export function startLiveDesk(): void {
  const desk = document.querySelector<HTMLElement>(".desk[data-parts]");
  if (!desk) return;
  const scroller = desk.querySelector<HTMLElement>(".scroller");
  const newer = desk.querySelector<HTMLButtonElement>(".newer");
  const list = desk.querySelector<HTMLElement>(".people");
  let timer = 0, listWaits = false;

  const nearEnd = (): boolean => {
    if (!scroller) return true;
    if (scroller.scrollHeight > scroller.clientHeight + 1 && getComputedStyle(scroller).overflowY !== "visible")
      return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
    return innerHeight + scrollY > document.documentElement.scrollHeight - 120;
  };
  const toEnd = (): void => { if (scroller) { scroller.scrollTop = scroller.scrollHeight; if (newer) newer.hidden = true; } };
  const busy = (): boolean => list != null && (list.matches(":hover") || list.contains(document.activeElement));

  const redraw = async (): Promise<void> => {
    const follow = nearEnd(), before = desk.querySelectorAll(".turn").length;
    listWaits = busy();
    await htmx.ajax("GET", `${desk.dataset["parts"]}${listWaits ? "?list=keep" : ""}`, { target: desk, swap: "none" });
    const grown = desk.querySelectorAll(".turn").length - before;
    const composer = desk.querySelector<HTMLElement>("reply-composer");
    const band = desk.querySelector<HTMLElement>(".talk [data-now-band]")?.dataset["nowBand"];
    if (composer && band) composer.dataset["band"] = band;
    if (grown > 0) {
      const last = desk.querySelector(".turns > .turn:last-of-type");
      announce(words("Desk.NewTurn", last?.querySelector("strong")?.textContent ?? "", last?.querySelector(".words")?.textContent ?? "", last?.querySelector(".band")?.textContent ?? ""));
      if (follow) toEnd(); else if (newer) newer.hidden = false;
    }
  };
  const soon = (): void => { clearTimeout(timer); timer = window.setTimeout(() => void redraw(), 120); };

  for (const leave of ["mouseleave", "focusout"])
    list?.addEventListener(leave, () => setTimeout(() => { if (listWaits && !busy()) { listWaits = false; soon(); } }, 50));
  newer?.addEventListener("click", toEnd);
  scroller?.addEventListener("scroll", () => { if (newer && nearEnd()) newer.hidden = true; });
  desk.addEventListener("reply-sent", soon);
  // A composer that grows must not push the last words out of sight.
  let atEnd = true;
  scroller?.addEventListener("scroll", () => { atEnd = nearEnd(); });
  if (scroller) new ResizeObserver(() => { if (atEnd) toEnd(); }).observe(scroller);
  toEnd();

  const offline = document.getElementById("offline");
  let lost = 0;
  listen((event) => {
    if (event.kind === "offline") {
      lost ||= window.setTimeout(() => { if (offline) offline.hidden = false; }, 1500);
      return;
    }
    if (event.kind === "online") {
      clearTimeout(lost);
      if (lost) soon();
      lost = 0;
      if (offline) offline.hidden = true;
      return;
    }
    soon();
    const told: Told = JSON.parse(event.data || "{}");
    const other = (told.conversation ?? told.id) !== desk.dataset["conversation"];
    if (event.kind === "alert" && other) announce(words("Desk.AlertElsewhere"));
  });
}

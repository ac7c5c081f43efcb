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

  // In a wide window the messages scroll by themselves, in a narrow one with the page.
  const last = (): Element | null => desk.querySelector(".turns > .turn:last-of-type");
  const scrolls = (): boolean => scroller != null && getComputedStyle(scroller).overflowY !== "visible";
  const nearEnd = (): boolean => {
    const end = scrolls() ? scroller!.getBoundingClientRect().bottom : innerHeight;
    return (last()?.getBoundingClientRect().bottom ?? 0) < end + 80;
  };
  const toEnd = (): void => {
    if (scrolls()) scroller!.scrollTop = scroller!.scrollHeight;
    else last()?.scrollIntoView({ block: "center" });
    if (newer) newer.hidden = true;
  };
  const busy = (): boolean => list != null && (list.matches(":hover") || list.contains(document.activeElement));

  const redraw = async (): Promise<void> => {
    const follow = nearEnd(), before = desk.querySelectorAll(".turn").length;
    listWaits = busy();
    await htmx.ajax("GET", `${desk.dataset["parts"]}${listWaits ? "?list=keep" : ""}`, { target: desk, swap: "none" });
    // An empty desk has nothing to keep in place: the first conversation opens by itself.
    if (!desk.dataset["conversation"] && list?.querySelector(".person")) { location.reload(); return; }
    const grown = desk.querySelectorAll(".turn").length - before;
    const composer = desk.querySelector<HTMLElement>("reply-composer");
    const band = desk.querySelector<HTMLElement>(".talk [data-now-band]")?.dataset["nowBand"];
    if (composer && band) composer.dataset["band"] = band;
    if (grown > 0) {
      const said = (part: string): string => last()?.querySelector(part)?.textContent ?? "";
      announce(words("Desk.NewTurn", said("strong"), said(".words"), said(".band")));
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
  if (scroller) new ResizeObserver(() => { if (atEnd && scrolls()) toEnd(); }).observe(scroller);
  if (desk.dataset["view"] === "talk" || scrolls()) toEnd();

  const offline = document.getElementById("offline");
  let lost = 0;
  listen((event) => {
    if (event.kind === "offline") {
      lost ||= window.setTimeout(() => { if (offline) offline.hidden = false; }, 1500);
      return;
    }
    if (event.kind === "online") {
      // What happened between the page and the stream, or while the line was down, was not told.
      clearTimeout(lost);
      lost = 0;
      soon();
      if (offline) offline.hidden = true;
      return;
    }
    soon();
    const told: Told = JSON.parse(event.data || "{}");
    const other = (told.conversation ?? told.id) !== desk.dataset["conversation"];
    if (event.kind === "alert" && other) announce(words("Desk.AlertElsewhere"));
  });
}

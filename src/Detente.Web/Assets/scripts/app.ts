import htmx from "htmx.org";
import { ConversationReplay } from "./conversation-replay";
import { startDisputes } from "./disputes";
import { startFindingHints } from "./finding-hints";
import { HeatLine, showTurn } from "./heat-line";
import { HeldClock } from "./held-clock";
import { ImportDrop } from "./import-drop";
import { focus, startKeys, step } from "./keys";
import { startLiveDesk } from "./live-desk";
import { ReplyComposer } from "./reply-composer";
import { startTheme } from "./theme";
import { startTurnFilter } from "./turn-filter";

htmx.config.includeIndicatorCSS = false;
htmx.config.history = false;

customElements.define("heat-line", HeatLine);
customElements.define("reply-composer", ReplyComposer);
customElements.define("conversation-replay", ConversationReplay);
customElements.define("import-drop", ImportDrop);
customElements.define("held-clock", HeldClock);

const composer = (): ReplyComposer | null => document.querySelector<ReplyComposer>("reply-composer");
const map = document.querySelector<HTMLDialogElement>("dialog#keys");
const wording = (number: number): void => document.querySelectorAll<HTMLElement>(".wording")[number]?.click();

startTheme(document.querySelector("#theme"));
startFindingHints();
startDisputes();
startTurnFilter();
startLiveDesk();
startKeys({
  "?": () => map?.showModal(),
  j: () => step(".person a", 1),
  k: () => step(".person a", -1),
  r: () => focus("reply-composer textarea"),
  a: () => focus("#advice"),
  h: () => document.querySelector("heat-line")?.shadowRoot?.querySelector<HTMLElement>(".plot")?.focus(),
  "/": () => composer()?.querySelector<HTMLElement>(".find-script")?.click(),
  t: () => document.querySelector<HTMLElement>("#theme")?.click(),
  "1": () => wording(0),
  "2": () => wording(1),
  "3": () => wording(2),
});

document.querySelector("#show-keys")?.addEventListener("click", () => map?.showModal());
document.addEventListener("turn-chosen", (event) => showTurn((event as CustomEvent<number>).detail));
document.addEventListener("click", (event) => {
  const target = event.target as Element;
  const taken = target.closest<HTMLElement>(".wording");
  if (taken) composer()?.insert(taken.dataset["text"] ?? "", "end");
  if (target.closest("[data-print]")) print();
});

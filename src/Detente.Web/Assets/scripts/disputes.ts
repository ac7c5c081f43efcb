import htmx from "htmx.org";
import { announce } from "./announce";
import { make } from "./dom";
import { Refusal, put, remove } from "./server";
import { words } from "./words";

let marked: { turn: string; text: string } | undefined;
let open: HTMLDialogElement | undefined;

const wordsAt = (node: Node | null | undefined): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>(".turn .words, .dispute .said") ?? null;

/** "Not right?" and "Something missing?" open their page's form in place; without script they lead there. */
export function startDisputes(): void {
  document.addEventListener("selectionchange", remember);
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-dispute]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void show(link);
  });
}

/** Keeps what a person has marked in a message; choosing the link would lose it. */
function remember(): void {
  const selection = getSelection();
  const place = wordsAt(selection?.anchorNode);
  if (!selection || !place || place !== wordsAt(selection.focusNode)) return;
  const text = selection.toString().trim();
  if (place.matches(".said")) {
    const quote = place.closest("form")?.querySelector<HTMLTextAreaElement>("[name=Quote]");
    if (quote && text) quote.value = text;
  } else {
    marked = text ? { turn: place.closest<HTMLElement>(".turn")?.dataset["turn"] ?? "", text } : undefined;
  }
}

async function show(link: HTMLAnchorElement): Promise<void> {
  if (open) return;
  const address = link.getAttribute("href") ?? "";
  const turn = link.closest<HTMLElement>(".turn");
  const dialog = open = make("dialog", { class: "dispute-dialog", "aria-labelledby": "dispute-title" });
  dialog.addEventListener("close", () => { dialog.remove(); open = undefined; back(turn, link); });
  document.body.append(dialog);
  await htmx.ajax("GET", address.replace("/conversations/", "/desk/"), { target: dialog, swap: "innerHTML" }).catch(() => undefined);
  const form = dialog.querySelector("form");
  if (!form) { location.assign(address); return; }
  const quote = form.querySelector<HTMLTextAreaElement>("[name=Quote]");
  if (quote && !quote.value && marked && marked.turn === turn?.dataset["turn"]) quote.value = marked.text;
  form.addEventListener("submit", (event) => { event.preventDefault(); void send(form, event.submitter as HTMLButtonElement, dialog, turn); });
  form.querySelector("[data-cancel]")?.addEventListener("click", (event) => { event.preventDefault(); dialog.close(); });
  dialog.showModal();
  form.querySelector<HTMLElement>("input[type=radio]:checked, select, textarea, input[type=number]")?.focus();
}

async function send(form: HTMLFormElement, button: HTMLButtonElement, dialog: HTMLDialogElement, turn: HTMLElement | null): Promise<void> {
  const given = new FormData(form), text = (name: string): string => String(given.get(name) ?? "");
  const kind = text("Kind");
  const about = form.dataset["about"] ?? (kind === "missing" ? text("Missing") : kind);
  const failed = form.querySelector<HTMLElement>(".failed");
  const tell = (code: string): void => failed?.replaceChildren(make("p", { class: "note bad" }, words(code)));
  if (!about) { tell("Dispute.Error.about"); return; }
  const address = `/api/conversations/${form.dataset["talkId"]}/turns/${form.dataset["turn"]}/disputes/${encodeURIComponent(about)}`;
  const note = text("Note") || undefined;
  button.disabled = true;
  try {
    if (button.value === "take-back") await remove(address);
    else if (kind === "emotion") await put(address, { emotion: text("Emotion"), note });
    else if (kind === "temperature") await put(address, { temperature: text("Temperature") === "" ? null : Number(text("Temperature")), note });
    else await put(address, kind === "wrong" ? { holds: false, note } : { holds: true, quote: text("Quote"), note });
  } catch (problem) {
    button.disabled = false;
    const field = problem instanceof Refusal ? problem.fields[0] : undefined;
    tell(problem instanceof Refusal ? `Dispute.Error.${field && knownFields.includes(field) ? field : "other"}` : "Dispute.NotKept");
    return;
  }
  const redrawn = `/desk/${form.dataset["talkId"]}/turns/${form.dataset["turn"]}`;
  if (turn) await htmx.ajax("GET", redrawn, { target: turn, swap: "outerMorph" }).catch(() => undefined);
  dialog.close();
  announce(words(button.value === "take-back" ? "Dispute.TakenBack" : "Dispute.Kept"));
}

const knownFields = ["about", "holds", "quote", "emotion", "temperature", "note"];

/** To where the person was: the finding, or the link under the turn. */
function back(turn: HTMLElement | null, link: HTMLAnchorElement): void {
  const id = link.closest("details")?.id;
  const place = (id ? document.getElementById(id)?.querySelector<HTMLElement>("summary") : null)
    ?? document.querySelector<HTMLElement>(`#${turn?.id ?? "main"} .ask-missing`);
  place?.focus();
}

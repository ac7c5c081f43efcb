import htmx from "htmx.org";
import { make } from "./dom";
import { words } from "./words";

let open: HTMLDialogElement | undefined;

/** Searches the wordings that fit the conversation; the list is drawn by the server. */
export function openScripts(conversation: string, take: (text: string) => void): Promise<void> {
  if (open) return Promise.resolve();
  return new Promise((closed) => {
    const list = make("div", { id: "script-list", class: "script-list", "aria-live": "polite" });
    const search = make("input", { type: "text", enterkeyhint: "search", id: "script-query", autocomplete: "off", placeholder: words("Scripts.Placeholder") });
    const dialog = open = make("dialog", { "aria-labelledby": "scripts-title" },
      make("h2", { id: "scripts-title", class: "above" }, make("label", { for: "script-query" }, words("Scripts.Title"))), search, list);
    let timer = 0;
    const find = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void htmx.ajax("GET", `/desk/${conversation}/scripts?q=${encodeURIComponent(search.value)}`, { target: list, swap: "innerHTML" }), 80);
    };
    const choices = (): HTMLButtonElement[] => [...list.querySelectorAll<HTMLButtonElement>("button[data-text]")];
    search.addEventListener("input", find);
    dialog.addEventListener("keydown", (event) => {
      const all = choices(), at = all.indexOf(document.activeElement as HTMLButtonElement);
      if (event.key === "ArrowDown") { event.preventDefault(); all[Math.min(at + 1, all.length - 1)]?.focus(); }
      else if (event.key === "ArrowUp") { event.preventDefault(); (at <= 0 ? search : all[at - 1])?.focus(); }
      else if (event.key === "Enter" && document.activeElement === search) { event.preventDefault(); all[0]?.click(); }
    });
    list.addEventListener("click", (event) => {
      const choice = (event.target as Element).closest<HTMLButtonElement>("button[data-text]");
      if (!choice) return;
      dialog.close();
      take(choice.dataset["text"] ?? "");
    });
    dialog.addEventListener("close", () => { dialog.remove(); open = undefined; closed(); });
    document.body.append(dialog);
    dialog.showModal();
    find();
  });
}

import { isTyping } from "./dom";

type Act = () => void;

/** Single keys for who is not typing; the map of all keys opens with "?". */
export function startKeys(acts: Record<string, Act>): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    if (isTyping(event.target)) {
      if (event.key === "Escape") (event.target as HTMLElement).blur();
      return;
    }
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

export const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** Goes to the next or previous link of a list. */
export function step(selector: string, by: number): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((link) => link === document.activeElement);
  const from = at >= 0 ? at : all.findIndex((link) => link.hasAttribute("aria-current")) - (by > 0 ? 1 : 0);
  all[Math.max(0, Math.min(all.length - 1, from + by))]?.focus();
}

import { icon, make } from "./dom";
import { missing, type Check, type Finding, type Promised, type Span } from "./draft-check";
import { nameOf, words } from "./words";

interface Acts { add: (step: Finding) => void; show: (span: Span) => void; replace: (text: string) => void }

/** What a draft still lacks, what it promises by when, and a better version of it: one chip each. */
export function draftChips(check: Check, { add, show, replace }: Acts): HTMLElement[] {
  const chips = missing(check).slice(0, 3).map((step) =>
    chip({ title: step.why, disabled: !step.fix, click: () => add(step) }, "+ ", nameOf(step.id)));
  for (const promise of check.commitments.slice(0, 3))
    chips.push(chip({ title: promise.text, click: () => show(promise.span) }, icon("clock"), words("Promise.Chip", promise.what, due(promise))));
  if (check.suggestion && check.verdict !== "good")
    chips.push(chip({ title: check.suggestion, click: () => replace(check.suggestion!) }, icon("spark"), words("Composer.Suggestion")));
  return chips;
}

const chip = (attributes: Parameters<typeof make>[1], ...children: (Node | string)[]): HTMLElement =>
  make("button", { type: "button", class: "chip", ...attributes }, ...children);

const due = ({ due }: Promised): string =>
  due ? new Date(due).toLocaleString(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit" }) : words("Promise.NoTime");

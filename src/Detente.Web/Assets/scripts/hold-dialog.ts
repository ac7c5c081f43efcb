import { make } from "./dom";
import type { Check } from "./draft-check";
import { nameOf, words } from "./words";

/** Says why a reply may make it worse, and asks; going back to the draft is the first choice. */
export function askWhetherToSend(check: Check): Promise<boolean> {
  const reasons = check.findings.filter((finding) => finding.severity !== "info").slice(0, 4);
  return new Promise((answer) => {
    const dialog = make("dialog", { class: "stack", "aria-labelledby": "hold-title" },
      make("h2", { id: "hold-title" }, words("Hold.Title")),
      make("ul", { class: "stack" }, ...reasons.map((finding) => make("li", {}, make("strong", {}, nameOf(finding.id)), " ", finding.why))),
      make("form", { method: "dialog", class: "row" },
        make("button", { class: "primary", value: "back", autofocus: true }, words("Hold.Back")),
        make("button", { value: "send" }, words("Hold.Send"))));
    dialog.addEventListener("close", () => { dialog.remove(); answer(dialog.returnValue === "send"); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

// The words on screen come with the page, from the server's resources.
const given: Record<string, string> = JSON.parse(document.getElementById("words")?.textContent || "{}");

/** The text of a key, with {0}, {1} … filled in. A missing key shows itself. */
export function words(key: string, ...values: (string | number)[]): string {
  return (given[key] ?? key).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ""));
}

/** What a person calls a cue, a technique or a pitfall. */
export const nameOf = (id: string): string => given[`Name.${id}`] ?? id;

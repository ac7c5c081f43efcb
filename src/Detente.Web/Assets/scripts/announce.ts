let last = 0;

/** Says something to who listens to the page, without moving anything. */
export function announce(text: string): void {
  const place = document.getElementById("announcer");
  if (!place) return;
  // The same sentence twice is only spoken again when it differs.
  place.textContent = text + (++last % 2 ? "" : "\u00a0");
}

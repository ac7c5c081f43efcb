export interface Span { start: number; end: number; quote?: string }
export interface Finding {
  kind: "pitfall" | "missing" | "commitment" | "authority" | "tone" | "technique" | "cue";
  id: string;
  spans: Span[];
  severity: "info" | "warning" | "error";
  why: string;
  fix?: string | null;
}
export interface Promised { text: string; span: Span; what: string; due: string | null; owner: string; vague?: boolean }
export interface Check {
  verdict: "good" | "improve" | "hold";
  score: number;
  findings: Finding[];
  commitments: Promised[];
  suggestion: string | null;
}

const weight = { error: 0, warning: 1, info: 2 };

/** What is painted into the draft: the findings that have a place in it, worst first. */
export const placed = (check: Check): Finding[] =>
  check.findings.filter((finding) => finding.spans.length > 0).sort((a, b) => weight[a.severity] - weight[b.severity]);

export const missing = (check: Check): Finding[] => check.findings.filter((finding) => finding.spans.length === 0);

/**
 * Carries findings over a change of the text until the next check answers: what lies before or after the change keeps its
 * words, what the change touches is dropped.
 */
export function carry(findings: Finding[], before: string, after: string): Finding[] {
  if (before === after) return findings;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const changedEnd = before.length - tail, shift = after.length - before.length;
  return findings.flatMap((finding) => {
    const spans = finding.spans.flatMap((span) =>
      span.end <= head ? [span]
        : span.start >= changedEnd ? [{ ...span, start: span.start + shift, end: span.end + shift }]
          : []);
    return spans.length > 0 || finding.spans.length === 0 ? [{ ...finding, spans }] : [];
  });
}

/** Cuts a text at the edges of findings; each piece knows the worst finding that covers it. */
export function pieces(text: string, findings: Finding[]): { text: string; finding?: Finding }[] {
  const edges = new Set([0, text.length]);
  for (const { spans } of findings)
    for (const { start, end } of spans) edges.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const finding = findings.find(({ spans }) => spans.some((span) => span.start <= start && start < span.end));
    const piece = { text: text.slice(start, sorted[index + 1]) };
    return finding ? { ...piece, finding } : piece;
  });
}

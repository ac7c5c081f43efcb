/** What the server said no with: a sentence for a person, the status, and the fields that were wrong. */
export class Refusal extends Error {
  constructor(readonly status: number, message: string, readonly fields: string[] = []) { super(message); }
}

const token = (): string => document.querySelector<HTMLMetaElement>("meta[name=request-token]")?.content ?? "";

/** Sends JSON, answers JSON; a refusal is an exception that carries the problem's detail. */
export async function post<T>(url: string, body: unknown, init: { signal?: AbortSignal; key?: string; bearer?: string; keepalive?: boolean } = {}): Promise<T> {
  const headers: Record<string, string> = { "Content-Type": "application/json", Accept: "application/json" };
  if (token()) headers["RequestVerificationToken"] = token();
  if (init.key) headers["Idempotency-Key"] = init.key;
  if (init.bearer) headers["Authorization"] = `Bearer ${init.bearer}`;
  const response = await fetch(url, {
    method: "POST", headers, body: JSON.stringify(body), credentials: "same-origin",
    keepalive: init.keepalive ?? false, ...(init.signal ? { signal: init.signal } : {}),
  });
  return answer<T>(response);
}

/** Puts JSON in its place; the same again changes nothing. */
export async function put<T>(url: string, body: unknown): Promise<T> {
  return answer<T>(await fetch(url, {
    method: "PUT", body: JSON.stringify(body), credentials: "same-origin",
    headers: { "Content-Type": "application/json", Accept: "application/json", RequestVerificationToken: token() },
  }));
}

export async function remove<T>(url: string): Promise<T> {
  return answer<T>(await fetch(url, { method: "DELETE", headers: { Accept: "application/json", RequestVerificationToken: token() } }));
}

export async function get<T>(url: string, bearer?: string): Promise<T> {
  return answer<T>(await fetch(url, { headers: { Accept: "application/json", ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) } }));
}

/** Sends a body as it stands; answers the response, whose body may still be coming. */
export async function send(url: string, body: BodyInit, init: { key: string; signal: AbortSignal }): Promise<Response> {
  const response = await fetch(url, {
    method: "POST", body, signal: init.signal,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Idempotency-Key": init.key, RequestVerificationToken: token() },
  });
  return response.ok ? response : answer(response);
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) return response.status === 204 ? (undefined as T) : await response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Refusal(response.status, problem.detail || problem.title || `${response.status}`, Object.keys(problem.errors ?? {}));
}

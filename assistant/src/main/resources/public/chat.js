// POST /api/chat: server-sent events where they work, plain JSON where they do not.

/** Why there is no answer: what the server said (RFC 9457), or the key of a fixed text. */
export class Problem extends Error {
  constructor({ title, detail, status, retryAfter, key = "unknown" }) {
    super(detail ?? title ?? key);
    Object.assign(this, { title, detail, status, retryAfter, key });
  }
}

/**
 * Asks, and returns the whole response. Until then `on(event, data)` is called for the events
 * `status`, `sources` and `block`.
 */
export async function ask(messages, on, signal) {
  let hasBlocks = false;
  try {
    const response = await post(messages, "text/event-stream", signal);
    if (!contentType(response).startsWith("text/event-stream")) {
      return checked(await response.json());
    }
    for await (const { event, data } of readEvents(response.body)) {
      if (event === "done") return checked(data);
      if (event === "error") throw new Problem(data);
      hasBlocks ||= event === "block";
      on(event, data);
    }
  } catch (error) {
    const streamRefused = error.status === 406;
    if (signal.aborted || (error instanceof Problem && !streamRefused)) throw error;
  }
  // The stream could not be used, or ended early. What has been shown is not to be replaced by
  // another answer, so a new try is made only when nothing has.
  if (hasBlocks) throw new Problem({ key: "broken" });
  const response = await post(messages, "application/json", signal);
  return checked(await response.json().catch(() => null));
}

/** POST /api/feedback; true when it was taken. */
export async function sendFeedback(answerId, useful) {
  try {
    const body = { answerId, useful, reasons: [], comment: "" };
    return (await postJson("/api/feedback", body)).status === 202;
  } catch {
    return false;
  }
}

async function post(messages, accept, signal) {
  let response;
  try {
    response = await postJson("/api/chat", { messages }, { accept, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Problem({ key: "unreachable" });
  }
  if (response.ok) return response;
  const said = await response.json().catch(() => ({}));
  const retryAfter = Number(response.headers.get("Retry-After")) || undefined;
  throw new Problem({ title: said.title, detail: said.detail, status: response.status, retryAfter });
}

function checked(response) {
  if (typeof response?.answer !== "string") throw new Problem({});
  return response;
}

function postJson(url, body, { accept = "application/json", signal } = {}) {
  const headers = { "Content-Type": "application/json", Accept: accept };
  return fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal });
}

function contentType(response) {
  return response.headers.get("Content-Type") ?? "";
}

/** The events of a stream, with their data read as JSON. Comments and unfinished events are skipped. */
async function* readEvents(stream) {
  let event = "message";
  let data = [];
  for await (const line of readLines(stream)) {
    if (line === "") {
      if (data.length > 0) yield { event, data: JSON.parse(data.join("\n")) };
      event = "message";
      data = [];
      continue;
    }
    const [, field, value] = /^([^:]*):? ?([^]*)$/.exec(line);
    if (field === "event") event = value;
    if (field === "data") data.push(value);
  }
}

async function* readLines(stream) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A carriage return at the very end may be the first half of a line break.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop();
      yield* lines;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

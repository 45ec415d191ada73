/** Bytes as they come → lines with their numbers, from 1. UTF-8; a byte order mark is dropped. Holds one line at a time. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  const decoder = new TextDecoder("utf-8");
  let parts: string[] = [];
  let number = 1;
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      parts.push(text.slice(start, end));
      yield { line: parts.join(""), number };
      parts = [];
      number++;
      start = end + 1;
    }
    parts.push(text.slice(start));
  }
  parts.push(decoder.decode());
  const last = parts.join("");
  if (last !== "") yield { line: last, number };
}

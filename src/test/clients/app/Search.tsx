// TanStack Query, as somebody types: each letter aborts the request before, and what was found stays until there is more.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ok, waymark } from "./waymark.js";

export function Search() {
  const [text, setText] = useState("");
  const q = text.trim();
  const { data, error } = useQuery({
    queryKey: ["search", q],
    queryFn: ({ signal }) => ok(waymark.GET("/api/v1/search", { params: { query: { q, limit: 8 } }, signal })),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });

  return (
    <section aria-labelledby="search">
      <h2 id="search">Search</h2>
      <input type="search" aria-labelledby="search" maxLength={200} value={text} onChange={(e) => setText(e.target.value)} />
      {error && <p role="alert">{error.message}</p>}
      <ul>
        {q !== "" && data?.items.map(({ kind, slug, highlight }) => (
          <li key={`${kind}/${slug}`}>
            {/* Waymark has escaped everything but its own mark elements. */}
            <span dangerouslySetInnerHTML={{ __html: highlight.title }} /> ({kind.toLowerCase()})
          </li>
        ))}
      </ul>
    </section>
  );
}

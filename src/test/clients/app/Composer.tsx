// TanStack Query: a roadmap computed for a wish; kept, it becomes the learner's own, and can be shared.
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SharedRoadmap } from "./SharedRoadmap.js";
import { ok, waymark } from "./waymark.js";

export function Composer({ signedIn }: { signedIn: boolean }) {
  const [focus, setFocus] = useState<string[]>([]);
  const [hoursPerWeek, setHoursPerWeek] = useState(6);
  const wish = { focus, hoursPerWeek };
  const areas = useQuery({
    queryKey: ["focus-areas"],
    queryFn: ({ signal }) => ok(waymark.GET("/api/v1/focus-areas", { params: { query: { limit: 100 } }, signal })),
  });
  const { data: composition, error } = useQuery({
    queryKey: ["composition", wish],
    queryFn: ({ signal }) => ok(waymark.GET("/api/v1/compositions", { params: { query: wish }, signal })),
    enabled: focus.length > 0,
    placeholderData: keepPreviousData,
  });
  const share = useMutation({
    mutationFn: async (title: string) => {
      const kept = await ok(waymark.POST("/api/v1/me/roadmaps", { body: { title, composition: wish } }));
      const path = { id: crypto.randomUUID() };
      return ok(waymark.PUT("/api/v1/me/shares/{id}", { params: { path }, body: { roadmap: kept.id, showName: true } }));
    },
  });
  const toggle = (slug: string) =>
    setFocus(focus.includes(slug) ? focus.filter((other) => other !== slug) : [...focus, slug]);
  const problem = areas.error ?? error ?? share.error;

  return (
    <section aria-labelledby="composer">
      <h2 id="composer">A roadmap of your own</h2>
      <fieldset>
        <legend>What do you want to be good at?</legend>
        {areas.data?.items.map(({ slug, title }) => (
          <label key={slug}>
            <input type="checkbox" checked={focus.includes(slug)} onChange={() => toggle(slug)} /> {title}{" "}
          </label>
        ))}
      </fieldset>
      <label>
        Hours a week{" "}
        <input type="number" min={1} max={168} value={hoursPerWeek} onChange={(e) => setHoursPerWeek(e.target.valueAsNumber || 1)} />
      </label>
      {problem && <p role="alert">{problem.message}</p>}
      {focus.length > 0 && composition && (
        <>
          <p>{composition.plannedHours} hours in {composition.schedule?.weekCount} weeks</p>
          {composition.stages.map((stage) => (
            <details key={stage.slug}>
              <summary>{stage.title}</summary>
              <ul>{stage.steps.map(({ kind, slug, title, reason }) => <li key={kind + slug}>{title}: {reason}</li>)}</ul>
            </details>
          ))}
          <button disabled={!signedIn || share.isPending} onClick={() => share.mutate("My own way")}>Keep and share</button>
        </>
      )}
      {share.data && <SharedRoadmap share={share.data} />}
    </section>
  );
}

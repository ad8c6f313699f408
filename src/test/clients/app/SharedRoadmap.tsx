// A share's link, its picture in an ordinary img, and its files.
import { useMutation } from "@tanstack/react-query";
import type { components } from "../generated/rest.js";
import { absolute } from "./waymark.js";

export function SharedRoadmap({ share }: { share: components["schemas"]["Share"] }) {
  const download = useMutation({
    mutationFn: async () => {
      const answer = await fetch(absolute(share.exports.markdown));
      if (!answer.ok) throw new Error(`No file: ${answer.status}`);
      save(await answer.blob(), `${share.roadmap}.md`);
    },
  });

  return (
    <>
      <p>Everybody who has <a href={absolute(share.url)}>this link</a> sees it.</p>
      <img src={absolute(share.exports.svg)} alt={`${share.title}, step by step`} />
      <button onClick={() => download.mutate()}>Download</button>
      {download.error && <p role="alert">{download.error.message}</p>}
    </>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

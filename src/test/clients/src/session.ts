// Stays signed in: an access token lives for minutes, and each refresh token gets the next pair, once.
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../generated/rest.js";

type Tokens = components["schemas"]["Tokens"];

export async function signIn(server: string, email: string, password: string): Promise<Client<paths>> {
  const open = createClient<paths>({ baseUrl: server });
  const get = async (body: components["schemas"]["TokenRequest"]) => {
    const { data, error } = await open.POST("/api/v1/tokens", { body });
    if (!data) throw new Error(error.type); // invalid-credentials, invalid-refresh-token, too-many-requests, …
    return { ...data, validUntil: Date.now() + data.expiresIn * 1_000 };
  };

  let tokens: Tokens & { validUntil: number } = await get({ grantType: "password", email, password });
  // Calls that come at once share one refresh: a refresh token that is used twice ends the session. One that fails for
  // want of a network takes nothing away: the next call tries again.
  let refresh: Promise<void> | undefined;
  const renew = () =>
    (refresh ??= get({ grantType: "refresh", refreshToken: tokens.refreshToken })
      .then((next) => { tokens = next; })
      .finally(() => { refresh = undefined; }));

  const waymark = createClient<paths>({ baseUrl: server });
  waymark.use({
    async onRequest({ request }) {
      if (tokens.validUntil - Date.now() < 30_000) await renew();
      request.headers.set("Authorization", `Bearer ${tokens.accessToken}`);
      return request;
    },
  });
  return waymark;
}

// Keeps a session across reloads and tabs: all tabs share its tokens, and one of them refreshes for all.
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../generated/rest.js";

type Tokens = components["schemas"]["Tokens"] & { validUntil: number };
type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem">;
type Lock = (work: () => Promise<void>) => Promise<void>;

/** Where it is kept: a `storage` event with this key tells a page that another tab signed in or out. */
export const SESSION = "waymark-session";

export class Session {
  readonly #server: string;
  readonly #kept: Kept;
  readonly #lock: Lock;

  /** In a browser, the server is enough: what is kept and the lock are those of all tabs of the page's origin. */
  constructor(
    server: string,
    kept: Kept = localStorage,
    lock: Lock = async (work) => { await navigator.locks.request(SESSION, work); },
  ) {
    this.#server = server;
    this.#kept = kept;
    this.#lock = lock;
  }

  get signedIn(): boolean {
    return this.#tokens() !== undefined;
  }

  /** Goes on with the session that another tab or an earlier visit began; without one, its calls are anonymous. */
  client(): Client<paths> {
    const client = createClient<paths>({ baseUrl: this.#server });
    client.use({
      onRequest: async ({ request }) => {
        const token = await this.accessToken();
        if (token) request.headers.set("Authorization", `Bearer ${token}`);
        return request;
      },
    });
    return client;
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.#get({ grantType: "password", email, password });
  }

  async signOut(): Promise<void> {
    await this.client().DELETE("/api/v1/tokens/current");
    this.#kept.removeItem(SESSION);
  }

  /** For what sends its requests itself, as GraphQL clients do. Ask for it before each request. */
  async accessToken(): Promise<string | undefined> {
    let tokens = this.#tokens();
    if (tokens && !isFresh(tokens)) {
      await this.#lock(async () => {
        tokens = this.#tokens(); // Another tab may have refreshed in the meantime, or signed out.
        if (tokens && !isFresh(tokens)) {
          tokens = await this.#get({ grantType: "refresh", refreshToken: tokens.refreshToken });
        }
      });
    }
    return tokens?.accessToken;
  }

  async #get(body: components["schemas"]["TokenRequest"]): Promise<Tokens> {
    const send = () => createClient<paths>({ baseUrl: this.#server }).POST("/api/v1/tokens", { body });
    // An answer may be lost on its way. For ten seconds, the same refresh token gets the same next one again.
    const { data, error } = await send().catch(send);
    if (!data) {
      if (error.type === "/problems/invalid-refresh-token") this.#kept.removeItem(SESSION);
      throw new Error(error.type); // invalid-credentials, invalid-refresh-token, too-many-requests, …
    }
    const tokens = { ...data, validUntil: Date.now() + data.expiresIn * 1_000 };
    this.#kept.setItem(SESSION, JSON.stringify(tokens));
    return tokens;
  }

  #tokens(): Tokens | undefined {
    const kept = this.#kept.getItem(SESSION);
    return kept ? (JSON.parse(kept) as Tokens) : undefined;
  }
}

const isFresh = ({ validUntil }: Tokens): boolean => validUntil - Date.now() > 30_000;

import { useMutation, useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { sync } from "./progress.js";
import { changeLearner, offline, ok, session, waymark } from "./waymark.js";

export function useMe() {
  return useQuery({
    queryKey: ["mine", "me"],
    queryFn: async () => (session.signedIn ? ok(waymark.GET("/api/v1/me")) : null),
  });
}

const MESSAGES: Record<string, string> = {
  "/problems/invalid-credentials": "This is not the password of this address.",
  "/problems/too-many-requests": "Too many attempts; try again in a minute.",
};

export function Account() {
  const { data: me } = useMe();
  const signIn = useMutation({
    mutationFn: async (form: FormData) => {
      await session.signIn(String(form.get("email")), String(form.get("password")));
      await changeLearner();
      await sync();
    },
  });
  const signOut = useMutation({
    mutationFn: async () => {
      await sync();
      await session.signOut();
      await offline.forget();
      await changeLearner();
    },
  });

  if (me) {
    return (
      <p>
        Signed in as {me.displayName} <button onClick={() => signOut.mutate()}>Sign out</button>
      </p>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <label>E-mail <input name="email" type="email" autoComplete="username" required /></label>{" "}
      <label>Password <input name="password" type="password" autoComplete="current-password" required /></label>{" "}
      <button disabled={signIn.isPending}>Sign in</button>
      {signIn.error && <p role="alert">{MESSAGES[signIn.error.message] ?? signIn.error.message}</p>}
    </form>
  );
}

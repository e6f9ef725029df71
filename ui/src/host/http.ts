/** The host over loopback HTTP, for browser tests: `POST /call/<name>`, 200 is the answer, else a `WireError`. */
import type { Calls } from "../generated/wire";
import { t } from "../text";
import { asWireError, type Host } from "./host";

export const httpHost: Host = {
  async call<K extends keyof Calls>(name: K, request: Calls[K][0]): Promise<Calls[K][1]> {
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(`/call/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request),
      });
      answer = await response.json();
    } catch (error) {
      throw asWireError(error, t("ui-error-unreachable"));
    }
    if (!response.ok) throw asWireError(answer, t("ui-error-unreachable"));
    return answer as Calls[K][1];
  },
};

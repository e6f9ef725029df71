/** The host inside the desktop window: Tauri's one command `call`. */
import { invoke } from "@tauri-apps/api/core";
import type { Calls } from "../generated/wire";
import { t } from "../text";
import { asWireError, type Host } from "./host";

export const tauriHost: Host = {
  async call<K extends keyof Calls>(name: K, request: Calls[K][0]): Promise<Calls[K][1]> {
    try {
      return await invoke<Calls[K][1]>("call", { name, request });
    } catch (error) {
      throw asWireError(error, t("ui-error-unreachable"));
    }
  },
};

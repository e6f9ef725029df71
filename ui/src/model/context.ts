/** How components reach the application without handing it through every one of them. */
import { getContext, setContext } from "svelte";
import type { App } from "./app.svelte";

const KEY = Symbol("app");
export const provideApp = (app: App): App => setContext(KEY, app);
export const useApp = (): App => getContext<App>(KEY);

/** Starts the interface: finds the host, puts the application into the page. */
import { mount } from "svelte";
import App from "./App.svelte";
import { chooseHost } from "./host/choose";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";

const target = document.getElementById("app");
if (target) mount(App, { target, props: { host: await chooseHost() } });

import { createRoot } from "react-dom/client";
import { App } from "./shell/app.tsx";
import "@fontsource-variable/libre-franklin/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource/ibm-plex-mono/400.css";
import "@fontsource/ibm-plex-mono/600.css";
import "./tokens.css";
import "./base.css";
import "./components/controls.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the desk.");
createRoot(root).render(<App />);

// The examples on this machine alone.

import { root } from "../../scripts/command.js";
import { serve } from "../../scripts/serve.js";

const { url } = await serve(root, 8090);
for (const name of ["element", "iframe", "scorm"]) console.log(`${url}examples/embed/${name}.html`);

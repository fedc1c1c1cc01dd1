// npm run build: everything the page needs, into dist/hosted/, and the page as one file.

import { tell } from "./command.js";
import { file, hosted, needPage } from "./page.js";

await tell(async () => {
  const did = await needPage();
  console.log(did ? `The page is in ${hosted}, and as one file ${file}.` : `The page in ${hosted} and ${file} are up to date.`);
});

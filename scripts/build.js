// npm run build: everything the page needs, into dist/hosted/.

import { tell } from "./command.js";
import { hosted, needPage } from "./page.js";

await tell(async () => {
  const did = await needPage();
  console.log(did ? `The page is in ${hosted}.` : `The page in ${hosted} is up to date.`);
});

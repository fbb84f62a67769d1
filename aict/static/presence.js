// Says who else is at a text and that it has just changed, while somebody looks at the page.
// Without it, or on a link that asks to be spared, the page is whole all the same.
const EVERY = 20000;
// Where nothing changes; two signs of life may still get lost before the others believe that one is gone.
const CALM = 45000;
// Where the server fails.
const RAREST = 300000;
const GROWS = 1.5;
const OVER = [401, 403, 404];

const place = document.querySelector("[data-presence]");
const { presence: address, writes, newest, draft, writing, looking, more, changed, drafted } = place.dataset;
const [who, news] = place.children;
let timer = 0;
let pause = EVERY;
let heard = "";
let failed = false;

/** Ask once; null where the page has nothing more to ask (signed out, no longer let in). */
async function ask() {
  const token = document.querySelector("input[name=csrf_token]").value;
  const answer = await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ writes, csrf_token: token }),
    headers: { Accept: "application/json" },
  });
  if (OVER.includes(answer.status)) return null;
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

/** The people who do this, in words; nothing when there are none. */
function named(words, people) {
  return people.length ? `${words} ${people.join(" ; ")}.` : "";
}

function show(found) {
  const doing = (does) => found.there.filter(([, one]) => Boolean(one) === does).map(([label]) => label);
  const lines = [named(writing, doing(true)), named(looking, doing(false)), found.more ? `${more} ${found.more}.` : ""];
  const words = lines.filter(Boolean).join(" ");
  if (who.textContent !== words) who.textContent = words;
  const said = found.newest > Number(newest) ? changed.replace("{n}", found.newest) : found.draft > Number(draft) ? drafted : "";
  // A reader of the screen hears it once.
  if (news.textContent !== said) news.textContent = said;
}

async function poll() {
  clearTimeout(timer);
  if (document.hidden) return;
  try {
    const found = await ask();
    if (!found) return;
    show(found);
    // Who writes is said to write as long as they do: their page keeps its pace.
    const same = heard === JSON.stringify(found) && !failed && !writes;
    pause = same ? Math.min(pause * GROWS, CALM) : EVERY;
    heard = JSON.stringify(found);
    failed = false;
  } catch {
    pause = Math.min(pause * 2, RAREST);
    failed = true;
  }
  timer = setTimeout(poll, pause);
}

/** Somebody is back, or the link is: ask at once, and often again. */
function wake() {
  pause = EVERY;
  heard = "";
  poll();
}

if (!navigator.connection?.saveData) {
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  poll();
}

// Keeps what is typed in the form of a shared text: on the server, and in this browser while the link is down.
// Says which of the two, plainly. Without it the form loses nothing that was sent.
const AFTER = 3000;
const AGAIN = 15000;
const SMALL = 60000;

const writer = document.querySelector("script[data-writer]").dataset.writer;
const form = document.querySelector("form[data-kept]");
const state = form?.querySelector("[data-state]");
// The person is in the key: another one on the same machine finds nothing of theirs.
const MINE = `aict ${writer} `;
const NOT_TYPED = ["csrf_token", "act"];
const token = () => document.querySelector("input[name=csrf_token]").value;

let timer = 0;
let kept = "";
let line = Promise.resolve();

/** The fields of the form as they stand, without what is no writing. */
function typed() {
  return [...new FormData(form)].filter(([name]) => !NOT_TYPED.includes(name));
}

/** The same without the token of this showing: two showings may hold the same text. */
function words(fields) {
  return JSON.stringify(fields.filter(([name]) => name !== "once"));
}

/** The key of a copy: whose it is, the token of its showing, and last the address of its form. */
function keyOf(fields) {
  return `${MINE}${new URLSearchParams(fields).get("once")} ${location.pathname}`;
}

/** Keep a copy in this browser; false where it refuses (private window, no room). */
function copy(fields) {
  try {
    localStorage.setItem(keyOf(fields), JSON.stringify(fields));
    return true;
  } catch {
    return false;
  }
}

function erase(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing has nothing to erase
  }
}

/** The copies of this person that the server has not got. */
function copies() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(MINE));
  } catch {
    return [];
  }
}

/** Say how safe the text is, once: a screen reader hears a change, not each save. */
function say(...names) {
  const words = names.map((name) => state.dataset[name]).join(" ");
  if (state.textContent !== words) state.textContent = words;
}

/** Send fields to the form of an address: "gone" when that showing was submitted already, else what the server says. */
async function post(path, fields) {
  const body = new URLSearchParams([...fields, ["csrf_token", token()], ["act", "save-draft"]]);
  const answer = await fetch(path, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Accept: "application/json" },
    keepalive: body.toString().length < SMALL,
  });
  if (answer.type === "opaqueredirect") return "gone";
  return answer.ok ? answer.json() : null;
}

/** Keep the text where it can be kept, the server first; letters leave one after the other. */
function keep() {
  clearTimeout(timer);
  line = line.then(send);
  return line;
}

async function send() {
  const fields = typed();
  if (words(fields) === kept) return;
  let news;
  try {
    news = await post(location.pathname, fields);
  } catch {
    timer = setTimeout(keep, AGAIN);
    say(copy(fields) ? "unsent" : "lost");
    return;
  }
  if (!news) {
    say(copy(fields) ? "here" : "lost");
    return;
  }
  kept = words(fields);
  erase(keyOf(fields));
  if (news === "gone") return;
  const latest = (...names) => Math.max(...names.map((name) => Number(form.elements[name]?.value || 0)));
  // A page that settles shows a newer text than the one it was written on.
  const overtaken =
    news.newest > latest("base_number", "settled_number") || news.draft > latest("draft_version", "settled_draft");
  say("sent", ...(overtaken ? ["overtaken"] : []));
}

/** Hand over what an earlier visit could not send; what stands in the form anyway is kept with it. */
async function handOver(key) {
  const fields = JSON.parse(localStorage.getItem(key));
  const path = key.slice(key.indexOf("/"));
  if (form && path === location.pathname && words(fields) === words(typed())) {
    kept = "";
    await keep();
    erase(key);
    return;
  }
  const news = await post(path, fields);
  if (!news) return;
  erase(key);
  const found = document.querySelector("[data-found]");
  if (news !== "gone" && found && path === location.pathname) found.hidden = false;
}

function watch() {
  kept = words(typed());
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, AFTER);
  });
  form.addEventListener("focusout", keep);
  document.addEventListener("visibilitychange", () => document.hidden && keep());
  addEventListener("online", keep);
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!navigator.onLine) {
      event.preventDefault();
      keep();
    }
    // It may get lost on its way: the copy goes when a later visit hears that the server has it.
    else if (words(typed()) !== kept) copy(typed());
  });
}

if (form) watch();
for (const key of copies()) await handOver(key).catch(() => {});

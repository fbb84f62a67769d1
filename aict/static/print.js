// Asks again while a PDF is prepared, and shows the page anew when something has changed. Without it, the button does.
const EVERY = 2000;

async function pages() {
  const answer = await fetch(location.href, { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : null;
}

async function watch(first) {
  let news = null;
  try {
    news = await pages();
  } catch {
    // the link is down: ask again later
  }
  if (news && (news.ready || news.pages !== first)) location.reload();
  else setTimeout(() => watch(first ?? news?.pages), EVERY);
}

setTimeout(() => watch(), EVERY);

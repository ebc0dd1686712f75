// Runs in the page before anything is painted (inlined into index.html by scripts/prerender.mjs): shows the opening
// page in the reader's language and theme. A link has numbers of its own, so then nothing prerendered is shown.
(() => {
  const root = document.documentElement;
  /** @type {{ language?: unknown, theme?: unknown }} */
  let stored = {};
  try {
    stored = JSON.parse(localStorage.getItem('kerroin.settings') ?? '{}') ?? {};
  } catch {
    // No storage, or not ours: the browser's language and theme it is.
  }
  const wanted = [stored.language, ...navigator.languages].map((tag) =>
    String(tag).slice(0, 2).toLowerCase(),
  );
  /** @type {Record<string, string>} */
  // @ts-expect-error The build puts the files in place of this text.
  const files = '{wordFiles}';
  root.lang = wanted.find((tag) => tag in files) ?? 'en';
  if (stored.theme === 'light' || stored.theme === 'dark') root.dataset['theme'] = stored.theme;
  if (location.hash.length > 1) root.dataset['linked'] = '';
  askForWords(files, /[#&]lang=(fi|en|sv)\b/.exec(location.hash)?.[1] ?? root.lang);

  /** @param {Record<string, string>} files @param {string} language */
  function askForWords(files, language) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = files[language] ?? '';
    document.head.append(link);
  }
})();

import { generator } from '../../model/generator.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './assets.generated.ts';
import { cleanText } from './clean-text.ts';

/**
 * Nothing but the page's own style and script, by their hashes: no request to anywhere, no other script even if markup
 * got in, no text that turns into markup (Trusted Types without any policy).
 */
const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src '${pageScriptHash}'`,
  `style-src '${pageStyleHash}'`,
  'img-src data:',
  `base-uri 'none'`,
  `form-action 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types 'none'`,
].join('; ');

// Two lines of text, one of them marked.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%231d4e89'/%3E%3Cpath d='M4 5.5h8' stroke='%23fff' stroke-width='2'/%3E%3Cpath d='M4 10.5h5' stroke='%23f0b429' stroke-width='2'/%3E%3C/svg%3E";

/** Everything before the data. */
export function renderPageHead(title: string): string {
  const shown = escapeHtml(cleanText(title));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${shown}</title>
<link rel="icon" href="${icon}">
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<div class="title-row"><h1>${shown}</h1><div id="theme"></div></div>
<p class="dek" id="dek"></p>
<nav aria-label="Views"><ul id="views"></ul></nav>
</header>
<main id="main" tabindex="-1"><noscript><p>This page shows its data with a script of its own, which is switched off here. The same data stands
in claims.json and sources.json beside it.</p></noscript></main>
<footer class="colophon"><p>Made by ${generator}, by rules and without a network: every claim links to the words that state it.</p></footer>
<script type="application/json" id="data">`;
}

/** Everything after the data. */
export function renderPageTail(): string {
  return `</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

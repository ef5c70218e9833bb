import Handlebars from 'handlebars';

/** What a mail says, in the order it is read. Plain text throughout; the renderer escapes it. */
export interface Letter {
  /** BCP 47, for screen readers and hyphenation. */
  readonly locale: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** Facts worth finding again at a glance: a deadline, a receipt. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Several messages in one letter, each with its own next step. */
  readonly items: readonly {
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly facts: Letter['facts'];
    readonly action: { readonly label: string; readonly url: string };
  }[];
  /** The very next step. */
  readonly action: { readonly label: string; readonly url: string };
  /** Said before the bare address, for those whose button does not work. */
  readonly addressHint: string;
  /** Why this person got it. */
  readonly reason: string;
  /** What they can do about mail itself. */
  readonly choices: readonly { readonly label: string; readonly url: string }[];
  readonly institution: string;
  /** Its colour, dark enough for white letters on it; null for Firsthand's own. */
  readonly accent?: string | null;
  /** Where its logo is: the same for everybody, so that looking at it tells nothing of who looks. */
  readonly logo?: string | null;
}

/** A name beside its value; on a phone above it: a receipt's hash and a file's name need the width each for itself. */
const FACTS = `{{#if facts}}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:8px 0 4px;">
{{#each facts}}<tr><td class="soft line fact" style="width:34%;padding:8px 16px 8px 0;border-top:1px solid #e6e2dd;font-size:14px;line-height:20px;color:#665f59;vertical-align:top;word-break:break-word;">{{name}}</td><td class="ink line value" style="padding:8px 0;border-top:1px solid #e6e2dd;font-size:14px;line-height:20px;color:#1f1c1a;vertical-align:top;word-break:break-word;">{{value}}</td></tr>
{{/each}}</table>
{{/if}}`;

/**
 * One calm column that holds in every mail program: tables, inline colours, no image but the institution's logo, which its name
 * stands for where it is not shown. Colours keep their contrast when
 * a program turns them over for the dark, and those that ask for the reader's scheme get our own dark.
 */
const HTML = `<!doctype html>
<html lang="{{locale}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{subject}}</title>
<style>
@media (prefers-color-scheme: dark) {
  .page { background: #191715 !important; }
  .card { background: #221f1d !important; border-color: #34302c !important; }
  .ink { color: #ece9e5 !important; }
  .soft { color: #aaa49d !important; }
  .line { border-color: #34302c !important; }
{{#unless own}}  .button { background: #1a7a71 !important; }
{{/unless}}  .link { color: #6fc7bd !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 20px !important; }
  .fact, .value { display: block !important; width: auto !important; }
  .fact { padding: 8px 0 0 !important; }
  .value { padding: 0 0 8px !important; border-top: 0 !important; }
}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f4f2ef;">
<div style="display:none;max-height:0;overflow:hidden;">{{preview}}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f2ef;">
<tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;font-family:Inter,system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;">
<tr><td class="soft" style="padding:0 4px 12px;font-size:14px;line-height:20px;color:#665f59;">{{#if logo}}<img src="{{logo}}" alt="{{institution}}" height="32" style="display:block;height:32px;max-width:200px;padding:4px 8px;border-radius:4px;background:#ffffff;">{{else}}{{institution}}{{/if}}</td></tr>
<tr><td class="card" style="background:#ffffff;border:1px solid #e6e2dd;border-radius:8px;padding:32px;">
<h1 class="ink" style="margin:0 0 16px;font-size:20px;line-height:28px;font-weight:620;color:#1f1c1a;">{{subject}}</h1>
<p class="ink" style="margin:0 0 12px;font-size:16px;line-height:25px;color:#1f1c1a;">{{greeting}}</p>
{{#each paragraphs}}<p class="ink" style="margin:0 0 12px;font-size:16px;line-height:25px;color:#1f1c1a;">{{this}}</p>
{{/each}}${FACTS}{{#each items}}<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td class="line" style="border-top:1px solid #e6e2dd;padding:16px 0 12px;">
<h2 class="ink" style="margin:0 0 4px;font-size:16px;line-height:24px;font-weight:620;color:#1f1c1a;">{{title}}</h2>
{{#each paragraphs}}<p class="soft" style="margin:0 0 4px;font-size:15px;line-height:23px;color:#665f59;">{{this}}</p>
{{/each}}${FACTS}<p style="margin:0;font-size:15px;line-height:23px;"><a class="link" href="{{action.url}}" style="color:{{@root.accent}};font-weight:600;">{{action.label}}</a></p>
</td></tr></table>
{{/each}}<table role="presentation" cellpadding="0" cellspacing="0" style="margin:20px 0 16px;"><tr><td class="button" style="background:{{@root.accent}};border-radius:8px;"><a href="{{action.url}}" style="display:inline-block;padding:12px 20px;font-size:16px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;">{{action.label}}</a></td></tr></table>
<p class="soft" style="margin:0;font-size:14px;line-height:20px;color:#665f59;">{{addressHint}}<br><a class="link" href="{{action.url}}" style="color:{{@root.accent}};word-break:break-all;">{{action.url}}</a></p>
</td></tr>
<tr><td class="soft" style="padding:16px 4px;font-size:13px;line-height:19px;color:#665f59;">{{reason}}{{#if choices}}<br>{{#each choices}}{{#unless @first}} · {{/unless}}<a class="link" href="{{url}}" style="color:{{@root.accent}};">{{label}}</a>{{/each}}{{/if}}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;

/** Firsthand's own. */
const ACCENT = '#0f6f66';

const TEXT = `{{institution}}

{{greeting}}

{{#each paragraphs}}{{this}}

{{/each}}{{#if facts}}{{#each facts}}{{name}}: {{value}}
{{/each}}

{{/if}}{{#each items}}* {{title}}
{{#each paragraphs}}  {{this}}
{{/each}}{{#each facts}}  {{name}}: {{value}}
{{/each}}  {{action.label}}: {{action.url}}

{{/each}}{{action.label}}:
{{action.url}}

-- 
{{reason}}
{{#each choices}}{{label}}: {{url}}
{{/each}}`;

const html = Handlebars.compile<Letter & { preview: string; own: boolean }>(HTML, { strict: true });
const text = Handlebars.compile<Letter>(TEXT, { strict: true, noEscape: true });

/** The letter as HTML and as plain text. */
export function renderLetter(letter: Letter): { html: string; text: string } {
  const { accent, logo = null, ...words } = letter;
  const said = letter.locale.startsWith('fr') ? tiedTogether(words) : words;
  const look = { accent: accent ?? ACCENT, own: accent != null, logo };
  return {
    html: html({ ...said, ...look, preview: said.paragraphs[0] ?? said.subject }),
    text: text(letter),
  };
}

/** French sets a space before some signs, and a line must not begin with one of them. */
function tiedTogether<Words extends Letter>(words: Words): Words {
  return JSON.parse(JSON.stringify(words), (name, value: unknown) =>
    typeof value === 'string' && name !== 'url'
      ? value.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0')
      : value,
  ) as Words;
}

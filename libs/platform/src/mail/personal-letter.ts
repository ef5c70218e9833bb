import Handlebars from 'handlebars';

/** What a person wrote, and what is said beneath it. Plain text; the renderer escapes it. */
export interface PersonalText {
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  /** What the reader should know of the system that carried it. */
  readonly notice: { readonly text: string; readonly url: string | null } | null;
}

/** Looks like what it is: a mail somebody wrote. */
const HTML = `<!doctype html>
<html lang="{{locale}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{subject}}</title>
</head>
<body style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:25px;">
<div style="max-width:640px;">
{{#each paragraphs}}<p style="margin:0 0 16px;">{{#each this}}{{#unless @first}}<br>{{/unless}}{{this}}{{/each}}</p>
{{/each}}{{#if notice}}<p style="margin:28px 0 0;padding-top:12px;border-top:1px solid #8a827a;font-size:13px;line-height:19px;">{{notice.text}}{{#if notice.url}}<br><a href="{{notice.url}}" style="word-break:break-all;">{{notice.url}}</a>{{/if}}</p>
{{/if}}</div>
</body>
</html>
`;

const TEXT = `{{text}}
{{#if notice}}

-- 
{{notice.text}}
{{#if notice.url}}{{notice.url}}
{{/if}}{{/if}}`;

const html = Handlebars.compile<PersonalText & { paragraphs: string[][] }>(HTML, { strict: true });
const text = Handlebars.compile<PersonalText>(TEXT, { strict: true, noEscape: true });

/** The same words as HTML and as plain text. */
export function renderPersonal(written: PersonalText): { html: string; text: string } {
  const paragraphs = written.text.split(/\n{2,}/).map((paragraph) => paragraph.split('\n'));
  return { html: html({ ...written, paragraphs }), text: text(written) };
}

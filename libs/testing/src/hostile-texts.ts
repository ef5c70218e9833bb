/**
 * What somebody who means harm writes into a text field: each sets `harmed` on the window if anything of it is ever run,
 * or makes a table's cell a formula, or a mail another mail. Each is one line and stands once.
 */
const RUN = 'window.harmed=1';

const ELEMENTS = [
  `img src=x onerror=${RUN}`,
  `svg onload=${RUN}`,
  `svg><animate onbegin=${RUN} attributeName=x dur=1s`,
  `svg><set onbegin=${RUN} attributeName=x to=1`,
  `body onload=${RUN}`,
  `video src=x onerror=${RUN}`,
  `video><source onerror=${RUN} src=x`,
  `audio src=x onerror=${RUN}`,
  `details open ontoggle=${RUN}`,
  `input autofocus onfocus=${RUN}`,
  `select autofocus onfocus=${RUN}`,
  `textarea autofocus onfocus=${RUN}`,
  `div tabindex=1 autofocus onfocus=${RUN}`,
  `marquee onstart=${RUN}`,
  `style onload=${RUN}`,
  `link rel=stylesheet href=x onerror=${RUN}`,
  `iframe srcdoc="<script>parent.harmed=1</script>"`,
  `iframe src="javascript:parent.harmed=1"`,
  `object data="javascript:${RUN}"`,
  `embed src="javascript:${RUN}"`,
  `meta http-equiv=refresh content="0;url=javascript:${RUN}"`,
  `base href="javascript:/${RUN}//"`,
  `form action="javascript:${RUN}"><button autofocus onfocus=${RUN}`,
  `a href="javascript:${RUN}" autofocus onfocus=${RUN} tabindex=0`,
  `p style="animation-name:x" onanimationstart=${RUN}`,
];

/** What would end the place a text stands in, before it goes on as something else. */
const ENDS = [
  '',
  '">',
  `'>`,
  '</textarea>',
  '</title>',
  '</style>',
  '</script>',
  '</p></div>',
  '-->',
  ']]>',
  '</noscript>',
  '</template>',
];

const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=//elsewhere.example/x.js></SCRIPT>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script\t>${RUN}</script\t>`,
  `<script/x>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script>${RUN}`,
  `<<script>${RUN}//<</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:,${RUN}" />`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
];

const ATTRIBUTES = [
  `" onmouseover="${RUN}`,
  `' onfocus='${RUN}' autofocus='`,
  '` onload=`' + RUN,
  `" style="background:url(javascript:${RUN})`,
  `x" srcdoc="<script>parent.harmed=1</script>`,
  `javascript:${RUN}`,
  `java\tscript:${RUN}`,
  ` javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `javascript://%0a${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFybWVkPTE8L3NjcmlwdD4=`,
  `vbscript:${RUN}`,
  `[a link](javascript:${RUN})`,
  `![a picture](x" onerror="${RUN})`,
  `<javascript:${RUN}>`,
];

const DISGUISED = [
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `&#x3C;img src=x onerror=${RUN}&#x3E;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `＜script＞${RUN}＜/script＞`,
  `‹img src=x onerror=${RUN}›`,
  `<img src=x oner\u00adror=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src="x\` \`<script>${RUN}</script>"\` \`>`,
];

const TEMPLATES = [
  '{{constructor.constructor("window.harmed=1")()}}',
  '{{{this}}}<img src=x onerror=window.harmed=1>',
  '{{#with "s" as |s|}}{{s.constructor}}{{/with}}',
  '${window.harmed=1}',
  '#{window.harmed=1}',
  '<%= window.harmed=1 %>',
  '{window.harmed=1}',
  '{"__proto__":{"harmed":1}}',
  '__proto__',
];

const CELLS = [
  '=HYPERLINK("http://elsewhere.example","Click")',
  "=cmd|' /C calc'!A0",
  '+1+cmd|x!A1',
  '-1+cmd|x!A1',
  '@SUM(1+1)*cmd|x!A0',
  '\t=1+1',
  '＝1+1',
];

export const HOSTILE: readonly string[] = [
  ...ELEMENTS.map((element) => `<${element}>`),
  ...ENDS.map((end) => `${end}<img src=x onerror=${RUN}>`).slice(1),
  ...ENDS.map((end) => `${end}<script>${RUN}</script>`).slice(1),
  ...SCRIPTS,
  ...ATTRIBUTES,
  ...DISGUISED,
  ...TEMPLATES,
  ...CELLS,
];

import rule from './no-untranslated-text.mjs';
import { testRule } from './rule-tester.mjs';

const options = [{ names: ['Firsthand'] }];
const text = (code) => ({ code, options, errors: [{ messageId: 'text' }] });

testRule('no-untranslated-text', rule, {
  valid: [
    `<p><FormattedMessage id="grading.empty" /></p>`,
    `<p>{done} / {total} · 100 %</p>`,
    `<p>{' '}{ok ? '✓' : '–'}</p>`,
    `<Kbd>Ctrl K</Kbd>`,
    `<code>roster.csv</code>`,
    `<Text>/t/{slug}</Text>`,
    `<Button aria-label={intl.formatMessage({ id: 'grading.release' })} variant="light" />`,
    `<TextInput placeholder="0" label={label} type="email" autoComplete="username" />`,
    `<p>{format(date, 'long')}</p>`,
    `<p>{status === 'late' && <Late />}</p>`,
    { code: `<h1>Firsthand</h1>`, options },
  ],
  invalid: [
    text(`<p>Nothing to grade</p>`),
    text(`<p>Déjà rendu</p>`),
    text(`<p>and/or</p>`),
    text(`<p>Go to /t/</p>`),
    text(`<h1>Firsthand grading</h1>`),
    text(`<p>{'Nothing to grade'}</p>`),
    text('<p>{`${count} interviews`}</p>'),
    text(`<p>{late ? 'Late' : null}</p>`),
    text(`<p>{late && 'Late'}</p>`),
    text(`<p>{name ?? 'No name'}</p>`),
    text(`<Button aria-label="Close" />`),
    text(`<TextInput label={'E-mail'} />`),
    text(`<img alt={open ? 'Open' : ''} />`),
  ],
});

import { catalogueText } from './catalogue-text.ts';

it.each([
  ['UTF-8', Buffer.from('Électricien')],
  ['Windows-1252', Buffer.from([0xc9, ...Buffer.from('lectricien')])],
  ['UTF-16', Buffer.from('\uFEFFÉlectricien', 'utf16le')],
])('is read from %s', (_, bytes) => {
  expect(catalogueText(bytes)).toBe('Électricien');
});

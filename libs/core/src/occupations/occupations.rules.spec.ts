import { creditOf } from './occupations.rules.ts';

describe('the credit of an occupation', () => {
  it('names the release of the catalogue it comes from', () => {
    expect(creditOf({ source: 'ONET', release: '30.3' })).toMatch(
      /O\*NET 30\.3 Database .* CC BY 4\.0 .* O\*NET®/,
    );
    expect(creditOf({ source: 'NOC', release: '2021 Version 1.0' })).toMatch(
      /^Adapted from Statistics Canada, .*2021 Version 1\.0\. This does not constitute an endorsement/,
    );
  });

  it('is none for our own and for the starter list', () => {
    expect(creditOf({ source: 'OWN', release: null })).toBeNull();
    expect(creditOf({ source: 'STARTER', release: null })).toBeNull();
  });
});

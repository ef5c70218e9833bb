import { loadConfig } from '@firsthand/platform';
import { welcome } from './welcome.ts';

function said(env: Record<string, string>): string {
  return welcome(loadConfig(env, '/srv/firsthand'), 3_210).join('\n');
}

describe('what up says when everything runs', () => {
  it('names the address, every demo account, the password and where mail and data are', () => {
    const text = said({ PORT: '8080' });
    expect(text).toContain('http://localhost:8080 (3.2 s)');
    for (const tenant of ['lakeside', 'harbour'])
      for (const who of ['admin', 'instructor', 'counsellor', 'student'])
        expect(text).toContain(`${who}@${tenant}.example`);
    expect(text).toContain('operator@installation.example');
    expect(text).toContain('firsthand-demo');
    expect(text).toContain('http://localhost:8080/dev/mail');
    expect(text).toContain('/srv/firsthand/.firsthand');
  });

  it('speaks of no demo where there is none, and shows no password of a server', () => {
    const text = said({
      DATABASE_URL: 'postgres://owner:hunter2@db.example/x',
      SMTP_URL: 'smtp://me:hunter3@mail.example:587',
    });
    expect(text).not.toContain('firsthand-demo');
    expect(text).not.toMatch(/hunter/);
    expect(text).toContain('db.example');
    expect(text).toContain('mail.example:587');
  });

  it('says where both processes show their metrics, when they do', () => {
    expect(said({ METRICS_PORT: '9100' })).toContain('port 9100 (API) and 9101 (worker)');
    expect(said({})).not.toContain('Metrics');
  });
});

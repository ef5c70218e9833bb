import { connect } from 'node:net';

/** Looks whether a file would do harm to whoever opens it. */
export interface FileScanner {
  /** `UNSCANNED` where there is nothing to look with. @throws ScannerAway when it does not answer. */
  scan(bytes: Uint8Array): Promise<'CLEAN' | 'HARMFUL' | 'UNSCANNED'>;
}

export class ScannerAway extends Error {
  override name = 'ScannerAway';
}

/** The scanner a URL names, `tcp://host:port` of a clamd; without one nothing is scanned, and files say so. */
export function openFileScanner(url: string | undefined): FileScanner {
  return url === undefined ? { scan: async () => 'UNSCANNED' } : new ClamScanner(url);
}

const PIECE = 65_536;
const ANSWER_AT_MOST = 4_096;

/** Speaks clamd's INSTREAM: the bytes in pieces, each with its length before it, and a length of nought at the end. */
class ClamScanner implements FileScanner {
  private readonly host: string;
  private readonly port: number;

  constructor(
    url: string,
    private readonly patienceMs = 30_000,
  ) {
    const { hostname, port } = new URL(url);
    this.host = hostname.replace(/^\[|\]$/g, '');
    this.port = Number(port || 3310);
  }

  async scan(bytes: Uint8Array): Promise<'CLEAN' | 'HARMFUL'> {
    const answer = await this.ask(bytes);
    if (/ FOUND$/.test(answer)) return 'HARMFUL';
    if (/: OK$/.test(answer)) return 'CLEAN';
    throw new ScannerAway(`The scanner says: ${answer.slice(0, 200)}`);
  }

  private ask(bytes: Uint8Array): Promise<string> {
    return new Promise((resolve, reject) => {
      let said = '';
      const socket = connect(this.port, this.host);
      const fail = (error: unknown) => {
        socket.destroy();
        reject(new ScannerAway('The scanner cannot be reached.', { cause: error }));
      };
      socket.setTimeout(this.patienceMs, () => fail(new Error('It took too long.')));
      socket.on('error', fail);
      socket.on('data', (part) => {
        said += part.toString('utf8');
        if (said.length > ANSWER_AT_MOST) fail(new Error('It said too much.'));
      });
      socket.on('close', () => resolve(said.replace(/[\0\n]+$/, '')));
      socket.write('zINSTREAM\0');
      for (let start = 0; start < bytes.byteLength; start += PIECE) {
        const piece = bytes.subarray(start, start + PIECE);
        socket.write(lengthOf(piece.byteLength));
        socket.write(piece);
      }
      socket.end(lengthOf(0));
    });
  }
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

import type { S3Client } from '@aws-sdk/client-s3';
import { checkKey, type FileStore } from './file-store.ts';

/** An object store deletes at most so many at a time. */
const DELETED_AT_A_TIME = 1_000;

/** Loaded only where there is an object store: it is large. */
const sdk = () => import('@aws-sdk/client-s3');

/**
 * Files in a bucket of S3 or of anything that speaks like it. Who we are is taken from the usual variables
 * (`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`) or from the machine's own role, never from the URL.
 */
export class ObjectStore implements FileStore {
  private readonly bucket: string;
  private readonly prefix: string;
  private readonly endpoint: string | null;
  private readonly region: string;
  private client: Promise<S3Client> | undefined;

  constructor(url: string) {
    const { hostname, pathname, searchParams } = new URL(url);
    const prefix = pathname.replace(/^\/+|\/+$/g, '');
    this.bucket = hostname;
    this.prefix = prefix === '' ? '' : `${prefix}/`;
    this.endpoint = searchParams.get('endpoint');
    this.region = searchParams.get('region') ?? process.env['AWS_REGION'] ?? 'us-east-1';
  }

  async put(key: string, bytes: Uint8Array, type: string): Promise<void> {
    const named = this.named(key);
    const { PutObjectCommand } = await sdk();
    const client = await this.connected();
    await client.send(new PutObjectCommand({ ...named, Body: bytes, ContentType: type }));
  }

  async get(key: string): Promise<Uint8Array | null> {
    const named = this.named(key);
    const { GetObjectCommand, NoSuchKey } = await sdk();
    const client = await this.connected();
    try {
      const { Body } = await client.send(new GetObjectCommand(named));
      return (await Body?.transformToByteArray()) ?? null;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  }

  async remove(keys: readonly string[]): Promise<void> {
    const { DeleteObjectsCommand } = await sdk();
    const client = await this.connected();
    for (let start = 0; start < keys.length; start += DELETED_AT_A_TIME) {
      const Objects = keys
        .slice(start, start + DELETED_AT_A_TIME)
        .map((key) => ({ Key: this.named(key).Key }));
      const { Errors } = await client.send(
        new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects, Quiet: true } }),
      );
      const kept = Errors?.[0];
      if (kept) throw new Error(`The object store kept ${kept.Key}: ${kept.Message ?? kept.Code}.`);
    }
  }

  async close(): Promise<void> {
    (await this.client)?.destroy();
  }

  private named(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: this.prefix + checkKey(key) };
  }

  private connected(): Promise<S3Client> {
    return (this.client ??= this.connect());
  }

  private async connect(): Promise<S3Client> {
    const { S3Client } = await sdk();
    return new S3Client({
      region: this.region,
      // A store of one's own seldom has a name per bucket.
      ...(this.endpoint && { endpoint: this.endpoint, forcePathStyle: true }),
      // Many stores that speak S3 refuse the checksums its newer clients add unasked.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 3,
    });
  }
}

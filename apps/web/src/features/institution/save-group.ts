import { ApiError } from '../../shared/graphql/api-error.ts';

interface Saving<Stored, Kept> {
  /** That was on the screen. */
  readonly version: number;
  readonly save: (over: number) => Promise<Kept>;
  /** What is stored by now. */
  readonly load: () => Promise<Stored>;
  /** Whether this group stands as it was on the screen. */
  readonly isSame: (now: Stored) => boolean;
  readonly onChanged?: (now: Stored) => void;
}

/**
 * Saves one group of the institution's settings. All of them share a version: that another group was saved meanwhile is
 * no conflict with this one, and it is saved over that.
 * @throws ApiError CONFLICT when somebody changed this very group; what there is now went to `onChanged`
 */
export async function saveGroup<Stored extends { readonly version: number }, Kept>({
  version,
  save,
  load,
  isSame,
  onChanged,
}: Saving<Stored, Kept>): Promise<Kept> {
  try {
    return await save(version);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'CONFLICT') throw error;
    const now = await load();
    if (isSame(now)) return save(now.version);
    onChanged?.(now);
    throw error;
  }
}

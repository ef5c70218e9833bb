import { ApiError } from '../../shared/graphql/api-error.ts';
import { saveGroup } from './save-group.ts';

describe('saving one group of the settings', () => {
  const conflict = new ApiError('CONFLICT', 'Somebody was first.');

  /** The settings are at version 7 by now; this group says `stored`. */
  function saving(stored: string, refusal: Error = conflict) {
    const told: unknown[] = [];
    const saved = saveGroup({
      version: 3,
      save: async (over) => {
        if (over !== 7) throw refusal;
        return over;
      },
      load: async () => ({ version: 7, name: stored }),
      isSame: ({ name }) => name === 'as it was',
      onChanged: (now) => told.push(now),
    });
    return { saved, told };
  }

  it('goes over what somebody changed in another group', async () => {
    const { saved, told } = saving('as it was');
    expect(await saved).toBe(7);
    expect(told).toEqual([]);
  });

  it('overwrites nothing that somebody changed in this one, and shows it', async () => {
    const { saved, told } = saving('changed');
    await expect(saved).rejects.toBe(conflict);
    expect(told).toEqual([{ version: 7, name: 'changed' }]);
  });

  it('leaves any other failure as it is', async () => {
    const refused = new ApiError('FORBIDDEN', 'Not yours.');
    await expect(saving('as it was', refused).saved).rejects.toBe(refused);
  });
});

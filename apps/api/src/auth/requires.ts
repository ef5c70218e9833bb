import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@firsthand/contracts';

export const REQUIRES = 'firsthand:requires';
export const PUBLIC = 'firsthand:public';
export const WHILE_LOOKING = 'firsthand:while-looking';

/** Who may knock. The global guard denies every operation that carries neither this nor `@Public()`. */
export const Requires = (permission: Permission) => SetMetadata(REQUIRES, permission);

/** Also while one looks as somebody else, when every other mutation is refused. */
export const WhileLooking = () => SetMetadata(WHILE_LOOKING, true);

/** Open to everyone, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The door to the tables, as a command that changes something in a tenant opens it. */
import type { Actor } from '@firsthand/contracts';
import { systemActor } from '@firsthand/contracts';
import { normalEmail } from '@firsthand/core';
import { openDatabase, UnitOfWork, User } from '@firsthand/persistence';
import { loadConfig, newId, systemClock } from '@firsthand/platform';
import { connect } from './installation.ts';
import { CommandError } from './terminal.ts';

/** Opens the database as the application does, lets `work` run, and closes it whatever happens. */
export async function throughTheDoor<T>(work: (uow: UnitOfWork) => Promise<T>): Promise<T> {
  const connections = await connect(loadConfig(process.env));
  try {
    const database = await openDatabase({
      url: connections.appUrl,
      poolSize: 2,
      applicationName: 'firsthand-cli',
    });
    try {
      return await work(new UnitOfWork(database, systemClock));
    } finally {
      await database.close();
    }
  } finally {
    await connections.close();
  }
}

/** The person of a tenant in whose name a command acts: they may do with it what they may do on the screen. */
export async function personOf(uow: UnitOfWork, tenant: string, email: string): Promise<Actor> {
  const tenantId = await tenantOf(uow, tenant);
  const requestId = newId();
  const user = await uow.read(systemActor(tenantId, requestId), (read) =>
    read.findOne(User, { email: normalEmail(email) }),
  );
  if (!user) throw new CommandError(`Nobody in “${tenant}” has the address ${email}.`);
  return { tenantId, userId: user.id, roles: user.roles, requestId };
}

export async function tenantOf(uow: UnitOfWork, tenant: string): Promise<string> {
  const tenantId = await uow.tenantIdOf(tenant.trim().toLowerCase());
  if (tenantId === null)
    throw new CommandError(`There is no tenant “${tenant}”. Check its name in addresses.`);
  return tenantId;
}

import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { JoinCodesService } from './join-codes.service.ts';
import { JoiningService } from './joining.service.ts';

@Module({
  imports: [IdentityModule],
  providers: [JoinCodesService, JoiningService],
  exports: [JoinCodesService, JoiningService],
})
export class JoiningModule {}

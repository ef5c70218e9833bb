import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { CardEntrance } from './card-entrance.ts';
import { JoinCodesService } from './join-codes.service.ts';
import { JoiningService } from './joining.service.ts';
import { PersonCardsService } from './person-cards.service.ts';

@Module({
  imports: [IdentityModule],
  providers: [JoinCodesService, JoiningService, PersonCardsService, CardEntrance],
  exports: [JoinCodesService, JoiningService, PersonCardsService, CardEntrance],
})
export class JoiningModule {}

import { Module } from '@nestjs/common';
import { EditPrimer } from './edit-primer.ts';
import { PledgeService } from './pledge.service.ts';
import { PrimerService } from './primer.service.ts';

@Module({
  providers: [PrimerService, PledgeService, EditPrimer],
  exports: [PrimerService, PledgeService, EditPrimer],
})
export class PrimerModule {}

import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.ts';
import { CountUsage } from './count-usage.ts';
import { InstallationService } from './installation.service.ts';
import { UsageService } from './usage.service.ts';

@Module({
  imports: [RemindersModule],
  providers: [CountUsage, UsageService, InstallationService],
  exports: [CountUsage, UsageService, InstallationService],
})
export class UsageModule {}

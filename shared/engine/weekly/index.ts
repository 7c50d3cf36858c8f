export { weeklyBlocks, type WeeklyBlocks } from './weekly-blocks';
export { weeklyTable, type WeeklyTable } from './weekly-table';

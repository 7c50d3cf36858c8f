import { create } from 'zustand';

interface CampaignState {
  readonly campaignId: string | null;
}

/** Which campaign is open over the calendar. */
export const useCampaignStore = create<CampaignState>()(() => ({ campaignId: null }));

/** Opens a campaign, or (null) closes it. */
export function openCampaign(campaignId: string | null): void {
  useCampaignStore.setState({ campaignId });
}

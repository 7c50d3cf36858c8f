import {
  AtSign,
  Briefcase,
  Camera,
  CirclePlay,
  Cloud,
  Globe,
  Handshake,
  Hash,
  Mail,
  MapPin,
  Megaphone,
  MessageCircle,
  Mic,
  Music2,
  Newspaper,
  Pin,
  SquarePlay,
  ThumbsUp,
} from 'lucide-react';
import type { ReactNode } from 'react';

// Signs of our own: the networks' logos belong to them.
const icons: Readonly<Record<string, typeof Globe>> = {
  linkedin: Briefcase,
  instagram: Camera,
  instagram_stories: CirclePlay,
  facebook: ThumbsUp,
  youtube: SquarePlay,
  tiktok: Music2,
  xing: Handshake,
  x: Hash,
  threads: AtSign,
  bluesky: Cloud,
  mastodon: Megaphone,
  pinterest: Pin,
  blog: Newspaper,
  newsletter: Mail,
  podcast: Mic,
  whatsapp_channel: MessageCircle,
  google_business: MapPin,
};

/** The sign of a channel, by its network; a globe for one that is not known. It says nothing without the channel's name beside it. */
export function ChannelIcon({ network }: { readonly network: string }): ReactNode {
  const Sign = icons[network] ?? Globe;
  return <Sign aria-hidden="true" />;
}

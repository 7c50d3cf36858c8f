import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { ContentTab } from './ContentTab';
import type { PartProps } from './part-props';
import { PlanTab } from './PlanTab';
import { ReviewTab } from './ReviewTab';
import { type Tab, Tabs } from './Tabs';
import { useReview } from './use-review';
import { WorkTab } from './WorkTab';

/** The parts of the form behind tabs. */
export type TabName = 'content' | 'plan' | 'work' | 'review';

interface PostTabsProps extends PartProps {
  readonly current: TabName;
  readonly onTab: (name: TabName) => void;
  readonly repeatError: string | null;
  readonly onOpen: (id: string) => void;
}

/** Content, planning, work and review of a post. A new post has not been seen by anybody, so there is nothing to review. */
export function PostTabs({ current, onTab, repeatError, onOpen, ...parts }: PostTabsProps): ReactNode {
  const { t } = useTexts();
  const { form, post } = parts;
  const { series, formats } = usePlan();
  const { changes } = useReview(form);
  const canRepeat = post === null || (post.isOccurrence ? series.some((candidate) => candidate.id === post.seriesId) : post.seriesId === null);
  const steps = formats.find((format) => format.id === form.formatId)?.steps ?? [];
  const done = steps.filter((step) => form.doneStepIds.includes(step.id)).length;
  const said = form.comments.length;
  const tabs: Tab<TabName>[] = [
    { name: 'content', label: t('post.tab.content'), mark: null, content: <ContentTab {...parts} /> },
    { name: 'plan', label: t('post.tab.plan'), mark: null, content: <PlanTab {...parts} canRepeat={canRepeat} repeatError={repeatError} onOpen={onOpen} /> },
    { name: 'work', label: t('post.tab.work'), mark: steps.length === 0 ? null : `${done}/${steps.length}`, content: <WorkTab {...parts} /> },
    { name: 'review', label: t('post.tab.review'), mark: changes.length > 0 ? '!' : said === 0 ? null : String(said), content: <ReviewTab {...parts} /> },
  ];
  return <Tabs label={t('post.tabs')} tabs={post === null ? tabs.slice(0, 3) : tabs} current={current} onChange={onTab} />;
}

import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { overviewPlans } from '@shared/benchmarks';
import { createPlan, useAppStore, usePlanStore, useToday } from '../../state';
import { type Draft, withStart } from './draft';
import { homeRegion } from './home-region';
import { usePreview } from './use-preview';
import { stepBeside, type StepName, useWizardStore } from './wizard-store';
import { SidePanel } from './SidePanel';
import type { StepProps } from './step-props';
import { WizardFooter } from './WizardFooter';
import { WizardHeader } from './WizardHeader';
import { BudgetStep } from './BudgetStep';
import { BusinessStep } from './BusinessStep';
import { ChannelsStep } from './ChannelsStep';
import { PeopleStep } from './PeopleStep';
import { VerdictStep } from './VerdictStep';
import styles from './WizardView.module.css';

/** Back to where the wizard was called from. Answers stay for this session. */
function leave(): void {
  useAppStore.getState().show(usePlanStore.getState().document === null ? 'start' : 'plan');
}

/** Escape leaves, unless it closes something that lies over the wizard; Enter goes on where no field or button has the focus, too. */
function useKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open') !== null) return;
      const { activeElement } = document;
      const isNowhere = activeElement === document.body || activeElement instanceof HTMLHeadingElement;
      if (event.key === 'Escape') leave();
      if (event.key === 'Enter' && isNowhere) form.current?.requestSubmit();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [form]);
}

/** Puts the user where something does not fit, ready to type over it. */
function correct(field: HTMLInputElement): void {
  field.focus();
  field.select();
}

function CurrentStep({ step, onGoTo, ...props }: StepProps & { readonly step: StepName; readonly onGoTo: (step: StepName) => void }): ReactNode {
  switch (step) {
    case 'business':
      return <BusinessStep {...props} />;
    case 'channels':
      return <ChannelsStep {...props} />;
    case 'people':
      return <PeopleStep {...props} />;
    case 'budget':
      return <BudgetStep {...props} />;
    case 'verdict':
      return <VerdictStep {...props} onGoTo={onGoTo} />;
  }
}

function Wizard({ draft }: { readonly draft: Draft }): ReactNode {
  const { step, goTo, change, finish } = useWizardStore();
  const live = usePreview(draft);
  const [isOpening, setIsOpening] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useKeys(form);
  const open = async (): Promise<void> => {
    setIsOpening(true);
    await createPlan(live.made.plan);
    setIsOpening(false);
    if (useAppStore.getState().openFailure !== null) return;
    finish();
    // A window that already held a plan keeps it; the new one has a window of its own.
    if (usePlanStore.getState().document?.history.plan.id !== live.made.plan.id) leave();
  };
  const goOn = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wrong = event.currentTarget.querySelector('[aria-invalid="true"]');
    const next = stepBeside(step, 1);
    if (wrong instanceof HTMLInputElement) correct(wrong);
    else if (next !== undefined) goTo(next);
    else if (!isOpening) void open();
  };
  return (
    <form ref={form} className={styles['wizard']} noValidate onSubmit={goOn}>
      <WizardHeader onLeave={leave} />
      <main className={styles['body']}>
        <div className={step === 'verdict' ? styles['alone'] : styles['columns']}>
          <div className={styles['step']} key={step}>
            <CurrentStep step={step} draft={draft} change={change} live={live} onGoTo={goTo} />
          </div>
          {step === 'verdict' ? null : <SidePanel live={live} />}
        </div>
      </main>
      <WizardFooter draft={draft} step={step} isOpening={isOpening} onGoTo={goTo} />
    </form>
  );
}

/** The way from nothing to a first verdict, step by step. */
export function WizardView(): ReactNode {
  const today = useToday();
  const wished = useAppStore((state) => state.wizardStart);
  const { draft, begin, change, goTo } = useWizardStore();
  useEffect(() => begin(today, homeRegion(navigator.language)), [begin, today]);
  useEffect(() => {
    const start = overviewPlans.find((plan) => plan.id === wished)?.id;
    if (start === undefined) return;
    change((before) => withStart(before, start));
    goTo('business');
  }, [wished, change, goTo]);
  return draft === null ? null : <Wizard draft={draft} />;
}

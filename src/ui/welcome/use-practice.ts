import { useEffect, useRef, useState } from 'preact/hooks';
import type { Advice, Fix } from '@/engine/advice';
import { noticeOf } from '@/ui/notice-of';
import type { PanelActions, PanelState } from '@/ui/panel/panel-state';
import type { WelcomeProps } from './welcome-props';

/** As in the composers of the sites. */
const DEBOUNCE_MS = 250;

interface Checked {
  readonly text: string;
  /** `null` = it could not be checked. */
  readonly advice: Advice | null;
}

const fixed = (text: string, fix: Fix): string =>
  fix.kind === 'insert'
    ? `${text.trimEnd()} ${fix.text.trim()}`
    : text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);

export interface Practice {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly publish: () => void;
  readonly published: boolean;
  readonly panel: PanelState;
  readonly actions: PanelActions;
}

/** A composer that leads nowhere: the real engine, the real panel, and a Post button that only asks. */
export function usePractice({ check, setAside, effective, language, version }: WelcomeProps): Practice {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const [published, setPublished] = useState(false);
  const [notice, setNotice] = useState<PanelState['notice']>('none');
  const latest = useRef(0);

  // Settings that change mean another review of the same text
  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (text.trim() === '') return setChecked(null);
    const timer = setTimeout(() => {
      void check(text).then((advice) => {
        if (mine === latest.current) setChecked({ text, advice });
      });
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text, effective, check]);

  const current = checked?.text === text ? checked : null;
  const findings = current?.advice?.findings ?? [];
  const held = findings.filter(({ severity, key }) => severity === 'hold' && !acknowledged.includes(key));
  const write = (next: string): void => {
    setText(next);
    setPublished(false);
    setNotice('none');
    if (next.trim() === '') setDismissed([]);
  };
  const status = (): PanelState['status'] => {
    if (asking) return 'held';
    if (current === null) return 'reading';
    if (current.advice === null) return 'unchecked';
    return findings.some(({ key }) => !dismissed.includes(key)) ? 'findings' : 'clear';
  };
  const post = (): void => {
    setAsking(false);
    setPublished(true);
  };
  return {
    text,
    write,
    published,
    publish: () => {
      if (held.length > 0) setAsking(true);
      else post();
    },
    panel: {
      status: status(),
      language,
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      text,
      advice: current?.advice ?? null,
      asking: { kind: asking ? 'held' : 'nothing' },
      notice,
      partly: (current?.advice?.failed.length ?? 0) > 0,
      acknowledged,
      dismissed,
      version,
    },
    actions: {
      goBack: () => setAsking(false),
      postAnyway: () => {
        setAcknowledged([...acknowledged, ...held.map(({ key }) => key)]);
        post();
      },
      applyFix: (_finding, fix) => {
        setAsking(false);
        write(fixed(text, fix));
        setNotice('fixed');
      },
      tryAgain: () => setChecked(null),
      postUnchecked: post,
      dismiss: ({ key }) => setDismissed([...dismissed, key]),
      setAside: (what) => void setAside(what).then((outcome) => setNotice(noticeOf[outcome])),
      leave: () => document.getElementById('draft')?.focus(),
      show: () => undefined,
    },
  };
}

import type { JSX } from 'preact';
import { AskingDialog } from './asking-dialog';
import { Button } from './button';
import type { PanelSay } from './messages';
import type { PanelActions } from './panel-state';

interface UncheckedProps {
  readonly reason: 'unreachable' | 'orphaned';
  readonly say: PanelSay;
  readonly actions: PanelActions;
  readonly notice: string;
}

/** The word that a post went unchecked: never silent, never stuck. An orphan cannot try again. */
export const UncheckedDialog = ({ reason, say, actions, notice }: UncheckedProps): JSX.Element => (
  <AskingDialog
    title={say('uncheckedTitle')}
    lead={say(reason === 'orphaned' ? 'orphanedLead' : 'uncheckedLead')}
    say={say}
    notice={notice}
    goBack={actions.goBack}
    post={{ label: say('postUnchecked'), onPress: actions.postUnchecked }}
    remedies={
      reason === 'unreachable' && (
        <Button look="plain" onPress={actions.tryAgain}>
          {say('tryAgain')}
        </Button>
      )
    }
  />
);

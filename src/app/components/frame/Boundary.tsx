import { Component, Suspense, type ReactNode } from 'react';
import { useSpeech } from '../../i18n/SpeechContext';
import { useServices } from '../../Services';
import { Failed } from './Failed';
import { AttemptProvider } from './late';

interface BoundaryProps {
  /** Stands there while something in it loads. */
  readonly waiting: ReactNode;
  /** Stands beside the words about what does not load. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the sidebar that may load late or break: then it says so, and everything around it stands. */
export function Boundary(props: BoundaryProps) {
  const { t } = useSpeech();
  const { report } = useServices();
  return <Part {...props} report={report} words={t('late.failed')} />;
}

interface PartProps extends BoundaryProps {
  readonly report: (error: unknown) => void;
  readonly words: string;
}

interface PartState {
  readonly hasFailed: boolean;
  readonly attempt: object;
}

/** React lets only classes catch. */
class Part extends Component<PartProps, PartState> {
  static getDerivedStateFromError(): Partial<PartState> {
    return { hasFailed: true };
  }

  override state: PartState = { hasFailed: false, attempt: {} };

  override componentDidCatch(error: unknown): void {
    this.props.report(error);
  }

  readonly tryAgain = () => this.setState({ hasFailed: false, attempt: {} });

  override render() {
    const { waiting, beside, children, words } = this.props;
    if (this.state.hasFailed) {
      return (
        <>
          <Failed words={words} onRetry={this.tryAgain} />
          {beside}
        </>
      );
    }
    return (
      <AttemptProvider value={this.state.attempt}>
        <Suspense fallback={waiting}>{children}</Suspense>
      </AttemptProvider>
    );
  }
}

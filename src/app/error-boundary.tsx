import { Component, type ReactNode } from "react";

import { PageError } from "./page-error";

type Props = { children: ReactNode };
type State = { hasFailed: boolean };

/** A page that breaks says so and offers to open again; what was kept is kept. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <PageError /> : this.props.children;
  }
}

import { Component, type ReactNode } from 'react'
import { useResetErrorBoundaryOnLocationChange } from 'react-admin'
import { FailedPage } from '../pages/FailedPage.tsx'

/** Says in the place of a page that it could not be drawn, with the menu still around it; another page is drawn anew. */
export class PageErrors extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed onOtherPage={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onOtherPage }: { onOtherPage: () => void }) {
  useResetErrorBoundaryOnLocationChange(onOtherPage)
  return <FailedPage />
}

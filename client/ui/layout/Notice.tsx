import { Notification } from 'react-admin'

/** A notice, under the top bar: at the bottom it would lie over the bars that stay in sight there. */
export const Notice = () => <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} sx={{ '&.MuiSnackbar-root': { top: 60 } }} />

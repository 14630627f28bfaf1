import ArrowIcon from '@mui/icons-material/ArrowForwardOutlined'
import { useTranslate } from 'react-admin'

/** The arrow between an old and a new value, read aloud as a word. */
export function Became() {
  const translate = useTranslate()
  return <ArrowIcon titleAccess={translate('app.became')} sx={{ fontSize: 14, mx: 0.5, verticalAlign: 'middle' }} />
}
